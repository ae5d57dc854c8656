/** Styles of the faults over a page. Colours are the page’s own; where there is no page, those of the system. */
export const overlayStyles = `
:host {
  position: fixed; inset: auto 0 0 0; z-index: 60; box-sizing: border-box;
  max-block-size: 60vh; overflow: auto;
  background: var(--raised, Canvas); color: var(--ink, CanvasText);
  border-block-start: 3px solid var(--rust, #b4491f);
  font: 400 0.875rem/1.45 var(--sans, sans-serif);
}
header { display: flex; justify-content: space-between; align-items: start; gap: 1rem; padding: 0.75rem 1rem 0; }
h2 { margin: 0; font-size: 1rem; }
section { border-block-start: 1px solid var(--hair, GrayText); margin-block-start: 0.75rem; padding: 0.5rem 1rem; }
p { margin: 0; overflow-wrap: anywhere; }
a { color: inherit; }
strong { color: var(--rust, #b4491f); }
pre { margin: 0.25rem 0 0; overflow: auto; font: 0.8125rem/1.5 ui-monospace, monospace; }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--edge, GrayText); border-radius: 3px; padding: 0.1rem 0.6rem; min-block-size: 1.75rem; cursor: pointer; white-space: nowrap; }
:focus-visible { outline: 2px solid var(--accent, currentcolor); outline-offset: 2px; }
@media print { :host { display: none; } }
`;
