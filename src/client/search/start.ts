/** Search on every page: small, and nothing more is loaded before a reader turns to it. */
import { isShortcutOn } from './shortcut.ts';

/** Connects search fields, keys and the marking of words with what does the work, which is loaded when needed. */
export function startSearch(page: Document): void {
  const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-search]')];
  const [form] = forms;
  const search = form?.dataset['search'];
  if (!form || search === undefined || leaveArchive(form, search)) return;
  for (const each of forms) each.action = search;
  const finder = page.getElementById('finder');
  if (!finder) form.addEventListener('focusin', () => warm(form), { once: true });
  page.addEventListener('keydown', (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    if (finder) finder.querySelector('input')?.focus();
    else void import('./dialog.ts').then(({ openSearchDialog }) => openSearchDialog(search));
  });
  const main = page.querySelector('main');
  if (main && new URLSearchParams(location.search).has('mark'))
    void import('./highlight.ts').then(({ markSearched }) => markSearched(main));
}

/** A form sent before this script ran went to the archive, as it does without scripts. */
function leaveArchive(form: HTMLFormElement, search: string): boolean {
  const q = new URLSearchParams(location.search).get('q');
  if (q === null || new URL(form.action).pathname !== location.pathname) return false;
  location.replace(`${search}?${new URLSearchParams({ q }).toString()}`);
  return true;
}

/** A reader in the field of the bar above is about to search: the engine is fetched while they type. */
function warm({ dataset }: HTMLFormElement): void {
  void import('./pagefind.ts').then(({ openEngine }) => openEngine(dataset['index'] ?? '')).catch(() => undefined);
}

/** Ctrl or ⌘ with K anywhere; `/` where nothing is being written, and only while the reader has not turned it off. */
function isSearchKey({ key, target, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !shiftKey;
  const isWriting =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !ctrlKey && !metaKey && !isWriting && isShortcutOn();
}
