/** A picture of selected words, drawn on the device: shown in a dialog, to be saved or passed on. */
import { sayDone } from '../copy.ts';
import { drawQuoteCard, type Attribution } from './draw-quote-card.ts';
import type { Passage } from './read-passage.ts';
import { wordsIn } from './words.ts';

export async function openQuoteCard(button: HTMLElement, passage: Passage): Promise<void> {
  const dialog = dialogAfter(button);
  const canvas = dialog?.querySelector('canvas');
  if (!dialog || !canvas) return;
  const attribution = readAttribution(passage.speaker);
  // A press with the mouse leaves the focus in the text; from the dialog it is to come back to the button.
  button.focus();
  dialog.showModal();
  canvas.ariaLabel = [`“${passage.words}”`, ...linesOf(attribution)].join(' · ');
  await drawQuoteCard(canvas, passage.words, attribution);
  dialog.addEventListener('click', onClick);
  dialog.addEventListener('close', () => dialog.removeEventListener('click', onClick), { once: true });

  function onClick({ target }: Event): void {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    if (pressed && canvas) void act(pressed, canvas);
  }
}

/** Sharing a picture is offered where the device can. */
function dialogAfter(button: HTMLElement): HTMLDialogElement | null {
  const dialog = button.ownerDocument.querySelector<HTMLDialogElement>('dialog.quote-card');
  const sharing = dialog?.querySelector<HTMLElement>('[data-card="share"]');
  const trial = new File([], 'quote.png', { type: 'image/png' });
  // Not everywhere, whatever the types say.
  if (sharing) sharing.hidden = !('canShare' in navigator && navigator.canShare({ files: [trial] }));
  return dialog;
}

async function act(button: HTMLElement, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) return;
  if (button.dataset['card'] === 'save') save(picture, button);
  else await pass(picture);
}

function save(picture: Blob, button: HTMLElement): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = `quote-${location.pathname.split('/').findLast((part) => part !== '') ?? 'page'}.png`;
  link.click();
  URL.revokeObjectURL(link.href);
  sayDone(button);
}

async function pass(picture: Blob): Promise<void> {
  const files = [new File([picture], 'quote.png', { type: 'image/png' })];
  // A reader who closes the device’s menu again has not met an error.
  await navigator.share({ files }).catch(() => undefined);
}

/** What the page says of itself; the words of a source are named as its own. */
function readAttribution(speaker: string | null): Attribution {
  const textOf = (selector: string): string =>
    document
      .querySelector(selector)
      ?.textContent.trim()
      .replace(/[ \n]+/g, ' ') ?? '';
  const valueOf = (property: string): string =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  return {
    speaker,
    quotedIn: wordsIn(document).quotedIn,
    kicker: textOf('.article-head .kicker a'),
    headline: textOf('h1'),
    site: valueOf('og:site_name'),
    by: textOf('.article-head .meta strong'),
    // The last of them is that of the update.
    date: [...document.querySelectorAll('.article-head .meta time')].at(-1)?.textContent.trim() ?? '',
    address: valueOf('og:url').replace(/^https?:\/\/|\/$/g, ''),
  };
}

function linesOf({ speaker, quotedIn: inWords, headline, by, site, date, address }: Attribution): string[] {
  return [speaker === null ? '' : `${speaker}, ${inWords}`, headline, by, site, date, address].filter(
    (line) => line !== '',
  );
}
