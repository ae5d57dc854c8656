/** The bar beside selected words: a link to them, a picture of them, and them with their citation. */
import { dateCitations } from '../cite/date-citations.ts';
import styles from '../../styles/passage.css?url';
import { copy } from '../copy.ts';
import { loadStyles } from '../load-styles.ts';
import { makeBar } from './make-bar.ts';
import { readPassage, type Passage } from './read-passage.ts';
import { wordsIn } from './words.ts';

/** Room for the handles that a touch screen puts under a selection, in pixels. */
const handles = 28;

export async function startPassages(article: HTMLElement): Promise<void> {
  const page = article.ownerDocument;
  const bar = makeBar(page);
  article.append(bar);
  await loadStyles(styles);
  let passage: Passage | null = null;
  // On a touch screen a tap ends the selection before it becomes a click: the bar must outlive that.
  let isPressed = false;
  const show = (): void => {
    if (isPressed || bar.contains(page.activeElement)) return;
    const range = selectedRange(page);
    passage = range && readPassage(range, article);
    bar.hidden = passage === null;
    if (!range || !passage) return;
    followInOrder(bar, passage.lastBlock, article);
    placeBar(bar, range.getBoundingClientRect());
  };
  page.addEventListener('selectionchange', show);
  bar.addEventListener('pointerdown', (event) => {
    isPressed = true;
    event.preventDefault();
  });
  for (const end of ['click', 'pointercancel']) page.addEventListener(end, () => (isPressed = false));
  page.addEventListener('keydown', (event) => onKey(event, bar));
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !bar.contains(relatedTarget)) bar.hidden = true;
  });
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    if (button && passage) void act(button, passage);
  });
  show();
}

function onKey(event: KeyboardEvent, bar: HTMLElement): void {
  // The dialog inside takes the key for itself, and gives the focus back to the bar.
  if (event.key === 'Escape' && !bar.querySelector('dialog[open]')) bar.hidden = true;
  // Browsers go on from the end of the selection, which may lie behind the bar: in the next part, when a paragraph is taken whole.
  const isInText = bar.ownerDocument.activeElement?.contains(bar) === true;
  if (event.key !== 'Tab' || event.shiftKey || bar.hidden || !isInText) return;
  event.preventDefault();
  bar.querySelector('button')?.focus();
}

function selectedRange(page: Document): Range | null {
  const selection = page.getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Tab leads from the bar on to what follows the words, so it stands behind the part of the article they end in. */
function followInOrder(bar: HTMLElement, block: Element, article: Element): void {
  const part = block.closest(':is(.prose, section, header) > *') ?? article.lastElementChild;
  if (part && part.nextElementSibling !== bar) part.after(bar);
}

/** Under the selected words, so that it leaves them and what came before in view. */
function placeBar(bar: HTMLElement, words: DOMRect): void {
  const from = bar.offsetParent?.getBoundingClientRect() ?? new DOMRect(-scrollX, -scrollY);
  const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
  const gap = matchMedia('(pointer: coarse)').matches ? handles : 8;
  bar.style.left = `${Math.max(8, Math.min(words.left, room)) - from.left}px`;
  bar.style.top = `${words.bottom - from.top + gap}px`;
}

async function act(button: HTMLElement, passage: Passage): Promise<void> {
  const { action } = button.dataset;
  if (action === 'link') await copy(button, passage.url);
  if (action === 'cite') await copy(button, withCitation(passage));
  if (action === 'card') await (await import('./quote-card.ts')).openQuoteCard(button, passage);
}

/** The words, whose they are, and where they stand. */
function withCitation({ words, speaker, url }: Passage): string {
  dateCitations(document, new Date());
  const citation = document.getElementById('cite-notes')?.textContent.trim().replace(/\s+/g, ' ') ?? document.title;
  const source = speaker === null ? citation : `${speaker}, ${wordsIn(document).quotedIn} ${citation}`;
  return `“${words}”\n\n${source}\n${url}`;
}
