/**
 * Applies kept reading settings before the first paint. It stands in every page, as paint would wait for a file; its hash is the one
 * leave that the policy of a page gives to code in it. Private windows and strict settings refuse storage: then nothing is kept.
 */
export const earlyScript =
  "try{for(const k of['theme','size','measure','space']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";
