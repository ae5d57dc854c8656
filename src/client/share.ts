/** Sharing: the device’s own menu where there is one, copying, and links to selected words. */
import { passageUrl } from './passage.ts';

export function startSharing(page: Document): void {
  for (const hidden of page.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button, button.dataset['copy'] ?? '');
  });
  for (const menu of page.querySelectorAll<HTMLDetailsElement>('[data-share]')) startMenu(menu, page);
  const bar = page.querySelector<HTMLElement>('[data-passage]');
  const text = page.querySelector<HTMLElement>('.prose');
  if (bar && text) startPassages(bar, text);
}

function startMenu(menu: HTMLDetailsElement, page: Document): void {
  const { url, title } = menu.dataset;
  // The menu of a phone knows the reader’s own apps; that of a desktop hides the address, so ours stays there.
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    menu.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault();
      // A reader who closes the menu again has not met an error.
      navigator.share({ url: url ?? '', title: title ?? '' }).catch(() => undefined);
    });
  }
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  page.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}

function startPassages(bar: HTMLElement, text: HTMLElement): void {
  const page = text.ownerDocument;
  const selected = (): Range | null => {
    const selection = page.getSelection();
    if (!selection || selection.isCollapsed || selection.toString().trim().length < 3) return null;
    const range = selection.getRangeAt(0);
    return text.contains(range.commonAncestorContainer) ? range : null;
  };
  page.addEventListener('selectionchange', () => {
    const range = selected();
    bar.hidden = !range;
    if (range) placeBar(bar, range.getBoundingClientRect());
  });
  // A press on the bar must not end the selection it speaks of.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('click', (event) => {
    const range = selected();
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    if (!range || !button) return;
    const address = passageUrl(range, text);
    const words = range.toString().replace(/\s+/g, ' ').trim();
    const citation = page.getElementById('cite-notes')?.textContent.trim() ?? page.title;
    void copy(button, button.dataset['action'] === 'cite' ? `“${words}”\n\n${citation}\n${address}` : address);
  });
}

/** Under the selected words, so that it leaves them and what came before in view. */
function placeBar(bar: HTMLElement, words: DOMRect): void {
  const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
  bar.style.left = `${Math.max(8, Math.min(words.left, room)) + scrollX}px`;
  bar.style.top = `${words.bottom + scrollY + 8}px`;
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Refused, or a page without a secure address: the address bar and the citation itself can still be copied.
    return;
  }
  const name = button.textContent;
  const done = button.dataset['copied'] ?? name;
  if (name === done) return;
  button.textContent = done;
  setTimeout(() => (button.textContent = name), 1600);
}
