/** Watches for charts that near the window, and only then loads what reads them out. */

const charts = 'figure.chart-figure';
/** How far below the window a chart begins to matter. */
const near = '300px';

/** Without scripts the picture, its words and its table are all there; this adds pointing and arrow keys. */
export function startCharts(page: Document): void {
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        watch.unobserve(target);
        void import('./readout.ts').then(({ readOut }) => readOut(target));
      }
    },
    { rootMargin: near },
  );
  for (const figure of page.querySelectorAll(charts)) watch.observe(figure);
  bringMarked(page);
  addEventListener('hashchange', () => bringMarked(page));
}

/** A link to a point names the figure and the row: `#chart-trade:3`. It is no element, so the browser does not go there. */
function bringMarked(page: Document): void {
  const [id = '', row] = page.location.hash.slice(1).split(':');
  if (row === undefined) return;
  page.getElementById(id)?.scrollIntoView();
}
