/** The finder on its own page: it waits for the reader, unless the address already asks something. */

export function startFinder(finder: HTMLElement): void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    // What the finder asks for first, so that it need not wait for the finder itself.
    const { index = '', titles = '' } = finder.dataset;
    preload(titles, { rel: 'preload', as: 'fetch' });
    preload(`${index}pagefind.js`, { rel: 'modulepreload', as: 'script' });
    void import('./finder.ts').then(({ Finder }) => new Finder(finder, { hasAddress: true }));
  };
  if (new URLSearchParams(location.search).has('q') || finder.contains(document.activeElement)) start();
  else finder.addEventListener('focusin', start, { once: true });
  finder.hidden = false;
}

function preload(href: string, { rel, as }: { rel: string; as: string }): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel, as, href, crossOrigin: 'anonymous' }));
}
