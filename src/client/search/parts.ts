/** Parts of the finder’s markup by their names; the markup is the page’s, so a missing one is a mistake of ours. */

/** The element with `data-part="name"` in `root`. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`no part ${name} in the finder`);
  return found;
}

export function inputIn(root: ParentNode): HTMLInputElement {
  const found = root.querySelector('input[name="q"]');
  if (!(found instanceof HTMLInputElement)) throw new Error('no field in the finder');
  return found;
}

export function formIn(root: ParentNode): HTMLFormElement {
  const found = root.querySelector('form');
  if (!found) throw new Error('no form in the finder');
  return found;
}

/** A copy of what the template `name` holds: one element. */
export function stamp(root: ParentNode, name: string): HTMLElement {
  const template = part(root, name);
  const copy = template instanceof HTMLTemplateElement ? template.content.firstElementChild?.cloneNode(true) : null;
  if (!(copy instanceof HTMLElement)) throw new Error(`no template ${name} in the finder`);
  return copy;
}

/** Puts text into a part, and hides the part where there is none. */
export function fill(root: ParentNode, name: string, text: string): HTMLElement {
  const element = part(root, name);
  element.textContent = text;
  element.hidden = text === '';
  return element;
}

/** A text of the page with `{name}` places, filled: `{n} results for “{q}”`. */
export function fillPlaces(text: string | undefined, places: Readonly<Record<string, string | number>>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(places, name) ? String(places[name]) : place,
  );
}
