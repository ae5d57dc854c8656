/** Sharing: the device’s own menu where there is one, copying; and what selected words and citations need, on first use. */
import { copy } from './copy.ts';

export function startSharing(page: Document): void {
  for (const hidden of page.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button, button.dataset['copy'] ?? '');
  });
  for (const menu of page.querySelectorAll<HTMLDetailsElement>('[data-share]')) startMenu(menu, page);
  const article = page.querySelector<HTMLElement>('[data-passages]');
  if (article) awaitSelection(article);
  const cite = page.querySelector<HTMLElement>('[data-cite]');
  if (cite) awaitCite(cite);
}

function startMenu(menu: HTMLDetailsElement, page: Document): void {
  const { url, title } = menu.dataset;
  const own = menu.querySelector<HTMLElement>('[data-native]');
  if ('share' in navigator && own) {
    // A reader who closes the menu again has not met an error.
    const share = () => void navigator.share({ url, title }).catch(() => undefined);
    own.hidden = false;
    own.addEventListener('click', share);
    // The menu of a phone knows the reader’s own apps; that of a desktop hides the address, so ours comes first there.
    if (matchMedia('(pointer: coarse)').matches)
      menu.querySelector('summary')?.addEventListener('click', (event) => {
        event.preventDefault();
        share();
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

/** Loads the tools for passages when words are first selected. */
function awaitSelection(article: HTMLElement): void {
  const load = (): void => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', load);
    void import('./passage/bar.ts').then(({ startPassages }) => startPassages(article));
  };
  document.addEventListener('selectionchange', load);
}

/** Loads what dates citations when they come near the window. */
function awaitCite(cite: HTMLElement): void {
  const watch = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    watch.disconnect();
    void import('./cite/start.ts').then(({ startCitations }) => startCitations(cite));
  });
  watch.observe(cite);
}
