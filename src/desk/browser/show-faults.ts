/** In the dev server: shows the faults of the newsroom over the page, and takes them away when they are mended. */
import { overlayStyles } from './overlay-styles.ts';
import { askEvent, faultsEvent, type ShownFault, type ShownFaults } from './shown-fault.ts';

const id = 'newsroom-faults';

import.meta.hot?.on(faultsEvent, (faults: ShownFaults) => {
  document.getElementById(id)?.remove();
  if (faults.shown.length > 0) document.body.append(createOverlay(faults));
});
import.meta.hot?.send(askEvent);

function createOverlay({ shown, isKept }: ShownFaults): HTMLElement {
  const host = create('aside', { id, role: 'alert', lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(overlayStyles);
  root.adoptedStyleSheets = [styles];
  const count = shown.length === 1 ? '1 error' : `${shown.length} errors`;
  const meaning = isKept ? 'The page stays as it was before.' : 'The page shows the edit; the build would refuse it.';
  const hide = create('button', { type: 'button' }, 'Hide');
  hide.addEventListener('click', () => host.remove());
  root.append(create('header', {}, create('h2', {}, `${count}. ${meaning}`), hide), ...shown.map(createFault));
  return host;
}

function createFault({ place, rule, text, address, fullPlace }: ShownFault): HTMLElement {
  const open = create('button', { type: 'button' }, 'Open');
  // The server knows which editor is running; the link is for those that take such addresses.
  open.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(fullPlace)}`));
  const head = create('p', {}, create('a', { href: address }, place), ' ', create('strong', {}, rule), ' ', open);
  return create('section', {}, head, create('pre', { tabindex: '0' }, text));
}

function create(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
