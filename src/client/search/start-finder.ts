/** The finder on its own page: it waits for the reader, unless the address already asks something. */
import { once } from './once.ts';
import { fetchTitles } from './read-json.ts';

export function startFinder(finder: HTMLElement): void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    const { index = '', titles = '' } = finder.dataset;
    // What the finder asks for first is asked for along with it.
    const early = once(() => fetchTitles(titles));
    early.get().catch(() => undefined);
    preloadModule(`${index}pagefind.js`);
    void import('./finder.ts').then(
      ({ Finder }) => new Finder(finder, { hasAddress: true, fetchTitles: () => early.get() }),
    );
  };
  const q = new URLSearchParams(location.search).get('q');
  const field = finder.querySelector('input');
  // A reader who presses Enter before the finder has come sends what the address asked, not an empty form.
  if (field && q !== null) field.value ||= q;
  if (q !== null || finder.contains(document.activeElement)) start();
  else finder.addEventListener('focusin', start, { once: true });
  finder.hidden = false;
}

function preloadModule(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
