/** Reading settings: what is chosen becomes `data-` attributes of the page and stays on the device. */

/** Shows the settings, with what was chosen on an earlier visit; `early-script.ts` has applied that before the first paint. */
export function startComfort(page: Document): void {
  const box = page.getElementById('comfort-box');
  if (!box) return;
  for (const radio of box.querySelectorAll<HTMLInputElement>('input')) {
    radio.checked = radio.value === (page.documentElement.dataset[radio.name] ?? '');
  }
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(page.documentElement, target);
  });
  box.hidden = false;
}

function choose(root: HTMLElement, { name, value }: HTMLInputElement): void {
  root.toggleAttribute(`data-${name}`, value !== '');
  if (value !== '') root.setAttribute(`data-${name}`, value);
  try {
    if (value === '') localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Private windows and strict settings refuse; the choice then lasts as long as the page.
  }
}
