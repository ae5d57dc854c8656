/** The filters beside the results: what is chosen in each, and how many there are of every value. */
import type { Counts } from './pagefind.ts';
import { facets, type Facet, type SearchState } from './state.ts';

export class Filters {
  readonly #form: HTMLFormElement;
  readonly #language: string;

  /** Calls `onChange` whenever the reader chooses. */
  constructor(form: HTMLElement, onChange: () => void) {
    if (!(form instanceof HTMLFormElement)) throw new Error('the filters are no form');
    this.#form = form;
    this.#language = document.documentElement.lang;
    form.addEventListener('change', onChange);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  chosen(): Pick<SearchState, 'chosen' | 'sort'> {
    const data = new FormData(this.#form);
    const values = facets.flatMap((facet) => {
      const value = data.get(facet);
      return typeof value === 'string' && value !== '' ? [[facet, value] as const] : [];
    });
    return { chosen: Object.fromEntries(values), sort: data.get('sort') === 'date' ? 'date' : 'relevance' };
  }

  show({ chosen, sort }: SearchState): void {
    for (const facet of facets) this.#choose(facet, chosen[facet] ?? '');
    this.#choose('sort', sort);
  }

  /** Values that nothing is found for are hidden, unless chosen. */
  count(facet: Facet, counts: Counts): void {
    const control = this.#form.elements.namedItem(facet);
    if (control instanceof HTMLSelectElement) this.#countOptions(control, counts);
    else if (control instanceof RadioNodeList) this.#countRadios(control, counts);
  }

  #choose(name: string, value: string): void {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value))
      this.#addOption(control, value);
    if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = value;
  }

  /** Years and languages are not known until they are found. */
  #addOption(select: HTMLSelectElement, value: string): HTMLOptionElement {
    const option = document.createElement('option');
    option.value = value;
    option.dataset['name'] = select.name === 'language' ? this.#languageName(value) : value;
    option.textContent = option.dataset['name'];
    select.append(option);
    return option;
  }

  #countOptions(select: HTMLSelectElement, counts: Counts): void {
    const known = new Map([...select.options].map((option) => [option.value, option]));
    for (const value of Object.keys(counts).sort().reverse())
      if (!known.has(value)) known.set(value, this.#addOption(select, value));
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = Object.hasOwn(counts, option.value) ? (counts[option.value] ?? 0) : 0;
      option.textContent = `${option.dataset['name'] ?? option.value} (${count})`;
      option.hidden = count === 0 && !option.selected;
      option.disabled = option.hidden;
    }
  }

  #countRadios(radios: RadioNodeList, counts: Counts): void {
    for (const radio of radios) {
      if (!(radio instanceof HTMLInputElement) || radio.value === '') continue;
      const count = Object.hasOwn(counts, radio.value) ? (counts[radio.value] ?? 0) : 0;
      const label = radio.closest('label');
      const number = label?.querySelector('[data-part="count"]');
      if (number) number.textContent = String(count);
      if (label) label.hidden = count === 0 && !radio.checked;
    }
  }

  #languageName(tag: string): string {
    return new Intl.DisplayNames([this.#language], { type: 'language' }).of(tag) ?? tag;
  }
}
