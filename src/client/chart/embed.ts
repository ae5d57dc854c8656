/** Inside a frame on another site: takes the colours that the address asks for, and tells the page around how high the chart is. */

/** `?theme=light` and `?theme=dark` fix the colours; the height goes to `public/charts/frame.js` over there. */
export function fitFrame(view: Window): void {
  const { documentElement: root, body } = view.document;
  const theme = new URLSearchParams(view.location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  if (view.parent === view) return;
  new ResizeObserver(() => {
    // Nothing in it is secret, and whoever framed the chart may know how high it is.
    view.parent.postMessage({ chartHeight: Math.ceil(body.getBoundingClientRect().height) }, '*');
  }).observe(body);
}
