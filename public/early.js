try{for(const k of['theme','size','measure','space']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}
