/** The finder: a field, and what is found for what stands in it. On its own page its state is the address. */
import { AnswerView } from './answer-view.ts';
import { Answers } from './answers.ts';
import { Filters } from './filters.ts';
import { moveWithArrows } from './arrows.ts';
import { openEngine } from './pagefind.ts';
import { formIn, inputIn, part } from './parts.ts';
import { fetchWords, type Title } from './read-json.ts';
import { RecentList } from './recent-list.ts';
import { startShortcutSwitch } from './shortcut-switch.ts';
import { cleanText, formatState, parseState, type SearchState } from './state.ts';

/** Milliseconds from the last key to the search. */
const rest = 50;
/** Results shown at a time, and how many of them at once: those come first. */
const page = 10;
const few = 3;

export interface FinderOptions {
  /** Whether the state is that of the address; not in a dialog over another page. */
  readonly hasAddress: boolean;
  readonly fetchTitles: () => Promise<readonly Title[]>;
}

export class Finder {
  readonly #root: HTMLElement;
  readonly #hasAddress: boolean;
  readonly #field: HTMLInputElement;
  readonly #filters: Filters;
  readonly #recent: RecentList;
  readonly #answers: Answers;
  #asked = '';
  #most = page;
  #timer = 0;
  /** Whether the address stands for something the reader settled on; the next change is then a new entry of history. */
  #isSettled = true;

  constructor(root: HTMLElement, { hasAddress, fetchTitles }: FinderOptions) {
    const { index = '', words = '' } = root.dataset;
    this.#root = root;
    this.#hasAddress = hasAddress;
    this.#field = inputIn(root);
    this.#filters = new Filters(part(root, 'filters'), () => this.#settle());
    this.#recent = new RecentList(root, (text) => this.#take(text));
    const view = new AnswerView(root, this.#filters);
    this.#answers = new Answers(
      {
        openEngine: () => openEngine(index),
        fetchTitles,
        fetchWords: () => fetchWords(words),
      },
      (answer) => view.show(answer, this.#asked),
    );
    this.#listen();
    moveWithArrows(root, this.#field);
    // What was typed while this module was on its way counts, whatever the address asks for.
    const typed = this.#field.value;
    this.#arrive();
    if (typed !== '' && typed !== this.#field.value) {
      this.#field.value = typed;
      this.#change({ isSettled: false });
    }
    this.#answers.warm();
  }

  #listen(): void {
    const root = this.#root;
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#change({ isSettled: false }), rest);
    });
    formIn(root).addEventListener('submit', (event) => this.#submit(event));
    part(root, 'results').addEventListener('click', () => this.#recent.add(this.#field.value));
    part(root, 'retry').addEventListener('click', () => this.#retry());
    part(root, 'more').addEventListener('click', () => this.#showMore());
    part(root, 'meant-text').addEventListener('click', () => this.#take(part(root, 'meant-text').textContent));
    startShortcutSwitch(part(root, 'shortcut'));
    if (this.#hasAddress) window.addEventListener('popstate', () => this.#arrive());
  }

  /** On arrival, and on going back and forth. */
  #arrive(): void {
    const state = parseState(this.#hasAddress ? location.search : '');
    this.#field.value = state.q;
    this.#filters.show(state);
    this.#isSettled = true;
    this.#most = page;
    void this.#ask(state);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#recent.add(this.#field.value);
    if (this.#hasAddress) this.#settle();
    else location.assign(`${this.#root.dataset['page'] ?? ''}${formatState(this.#state())}`);
  }

  #settle(): void {
    this.#change({ isSettled: true });
  }

  /** While the reader types, the address changes in place; what they settle on stays in history. */
  #change({ isSettled }: { isSettled: boolean }): void {
    clearTimeout(this.#timer);
    const state = this.#state();
    if (this.#hasAddress) this.#write(formatState(state));
    this.#isSettled = isSettled;
    this.#most = page;
    void this.#ask(state);
  }

  /** A text that was offered: a recent search, a better spelling. */
  #take(text: string): void {
    this.#field.value = text;
    this.#field.focus();
    this.#settle();
  }

  #retry(): void {
    this.#answers.forget();
    this.#field.focus();
    void this.#ask(this.#state());
  }

  /** The reader goes on from the first of those that were added. */
  #showMore(): void {
    const before = this.#most;
    this.#most += page;
    void this.#ask(this.#state()).then(() => this.#root.querySelectorAll<HTMLElement>('.result h3 a')[before]?.focus());
  }

  #ask(state: SearchState): Promise<void> {
    this.#asked = state.q.trim();
    this.#recent.show(this.#asked === '');
    const isMore = this.#most > page;
    return this.#answers.ask({ state, steps: isMore ? [this.#most] : [few, page] });
  }

  #state(): SearchState {
    return { q: cleanText(this.#field.value), ...this.#filters.chosen() };
  }

  #write(query: string): void {
    if (query === formatState(parseState(location.search))) return;
    const address = `${location.pathname}${query}`;
    if (this.#isSettled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
