/** The bar beside selected words, and the dialog in it that shows them as a picture. */
import { wordsIn } from './words.ts';

/** Hidden, until words are selected. */
export function makeBar(page: Document): HTMLElement {
  const words = wordsIn(page);
  const bar = page.createElement('div');
  bar.className = 'passage ui';
  bar.role = 'group';
  bar.ariaLabel = words.passage;
  bar.hidden = true;
  bar.append(
    button(page, words.link, { action: 'link', copied: words.copied }),
    button(page, words.card, { action: 'card' }),
    button(page, words.cite, { action: 'cite', copied: words.copied }),
    makeDialog(page),
  );
  return bar;
}

function makeDialog(page: Document): HTMLElement {
  const words = wordsIn(page);
  const dialog = page.createElement('dialog');
  dialog.className = 'quote-card';
  dialog.ariaLabel = words.card;
  const canvas = page.createElement('canvas');
  canvas.role = 'img';
  const form = page.createElement('form');
  form.method = 'dialog';
  const close = page.createElement('button');
  close.textContent = words.close;
  form.append(
    button(page, words.save, { card: 'save', copied: words.saved }),
    button(page, words.share, { card: 'share' }),
    close,
  );
  dialog.append(canvas, form);
  return dialog;
}

function button(page: Document, text: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
}
