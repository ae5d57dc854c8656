/** Shows answers: the list, the line that says how many there are, a better spelling, and what went wrong. */
import type { Answer } from './answers.ts';
import type { Filters } from './filters.ts';
import { fill, fillPlaces, part } from './parts.ts';
import { resultItem, titleItem } from './results.ts';

export class AnswerView {
  readonly #root: HTMLElement;
  readonly #filters: Filters;

  constructor(root: HTMLElement, filters: Filters) {
    this.#root = root;
    this.#filters = filters;
  }

  /** `q` is what was asked. */
  show(answer: Answer, q: string): void {
    switch (answer.kind) {
      case 'nothing-asked':
        this.#showNothing();
        break;
      case 'titles':
        this.#list(answer.titles.map((title) => titleItem(title, { root: this.#root, q: answer.question })));
        this.#say(fillPlaces(this.#text('titleCount'), { n: answer.titles.length, q }));
        break;
      case 'found':
        this.#showFound(answer, q);
        break;
      case 'counts':
        for (const [facet, counts] of answer.counts) this.#filters.count(facet, counts);
        break;
      case 'meant':
        this.#meant(answer.text);
        break;
      case 'trouble':
        this.#trouble(answer.how);
        break;
    }
  }

  #showNothing(): void {
    this.#list([]);
    this.#say('');
    this.#meant('');
    this.#trouble(null);
    this.#offer({ filters: false, more: false });
  }

  #showFound({ question, count, results, hasMore }: Extract<Answer, { kind: 'found' }>, q: string): void {
    this.#list(results.map((result) => resultItem(result, { root: this.#root, q: question })));
    const isNarrowed = Object.keys(this.#filters.chosen().chosen).length > 0;
    this.#say(fillPlaces(this.#text(countName(count, isNarrowed)), { n: count, q }));
    this.#meant('');
    this.#trouble(null);
    part(this.#root, 'empty').hidden = count > 0 || isNarrowed;
    // Where nothing is found there is nothing to narrow, but perhaps something to widen.
    this.#offer({ filters: count > 0 || isNarrowed, more: hasMore });
  }

  /** Results may take the place of titles while a reader is among them: the focus stays on the same thing, or at its place. */
  #list(items: readonly HTMLElement[]): void {
    const list = part(this.#root, 'results');
    const before = linksIn(list);
    const at = before.findIndex((link) => link === document.activeElement);
    list.replaceChildren(...items);
    part(this.#root, 'empty').hidden = true;
    if (at === -1) return;
    const after = linksIn(list);
    const same = after.find((link) => placeOf(link) === placeOf(before[at]));
    (same ?? after[Math.min(at, after.length - 1)])?.focus();
  }

  /** Announced by screen readers; said once for each answer. */
  #say(text: string): void {
    const status = part(this.#root, 'status');
    if (status.textContent !== text) status.textContent = text;
  }

  #meant(text: string): void {
    fill(this.#root, 'meant-text', text);
    part(this.#root, 'meant').hidden = text === '';
  }

  #trouble(how: 'slow' | 'failed' | null): void {
    part(this.#root, 'trouble').hidden = how === null;
    fill(this.#root, 'trouble-text', how === null ? '' : this.#text(how));
    if (how === 'failed') this.#offer({ filters: false, more: false });
  }

  #offer({ filters, more }: { filters: boolean; more: boolean }): void {
    part(this.#root, 'filters').hidden = !filters;
    part(this.#root, 'more').hidden = !more;
  }

  #text(name: string): string {
    return this.#root.dataset[name] ?? '';
  }
}

function countName(count: number, isNarrowed: boolean): 'none' | 'noneHere' | 'one' | 'many' {
  if (count === 0) return isNarrowed ? 'noneHere' : 'none';
  return count === 1 ? 'one' : 'many';
}

function linksIn(list: HTMLElement): HTMLAnchorElement[] {
  return [...list.querySelectorAll('a')];
}

/** Where a link leads, whatever it asks to be marked there. */
function placeOf(link: HTMLAnchorElement | undefined): string {
  return link ? `${link.pathname}${link.hash}` : '';
}
