/** The finder on its own page: it waits for the reader, unless the address already asks something. */
import { once } from './once.ts';
import { inputIn } from './parts.ts';
import { fetchTitles } from './read-json.ts';
import { parseState } from './state.ts';

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
  const field = inputIn(finder);
  // Sent before the finder has come, the form must ask for what the address does.
  if (field.value === '') field.value = parseState(location.search).q;
  if (new URLSearchParams(location.search).has('q') || finder.contains(document.activeElement)) start();
  else finder.addEventListener('focusin', start, { once: true });
  finder.hidden = false;
}

function preloadModule(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}
