/** Moves between the field and the results with the arrow keys; Escape goes back to the field, and then empties it. */

export function moveWithArrows(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave(event, field);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...root.querySelectorAll<HTMLElement>('.result a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at === -1 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function leave(event: KeyboardEvent, field: HTMLInputElement): void {
  if (event.target === field) {
    // An empty field has nothing to lose: a dialog around it may close.
    if (field.value === '') return;
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (event.target instanceof HTMLElement && event.target.closest('.result')) {
    event.preventDefault();
    field.focus();
  }
}
