/** Answers to what a reader looks for, as they come in: titles while the engine loads, results, counts, a better spelling, or trouble. */
import { isNear, isUnheardOf, wordsToFind } from './doubt.ts';
import { matchTitles } from './match-titles.ts';
import { once, type Once } from './once.ts';
import type { FacetCounts, Found, Result } from './pagefind.ts';
import { questionsFor, wordsOf } from './query.ts';
import type { Title } from './read-json.ts';
import type { SearchState } from './state.ts';
import { suggest, type WordList } from './suggest.ts';

export type Answer =
  | { readonly kind: 'nothing-asked' }
  /** What stands in until results come, or for good when they don’t. */
  | { readonly kind: 'titles'; readonly question: string; readonly titles: readonly Title[] }
  /** `hasMore` where there are others that can be asked for. */
  | {
      readonly kind: 'found';
      readonly question: string;
      readonly count: number;
      readonly results: readonly Result[];
      readonly hasMore: boolean;
    }
  | { readonly kind: 'counts'; readonly counts: FacetCounts }
  | { readonly kind: 'meant'; readonly text: string }
  /** `slow` may still come to a good end; `failed` does not. */
  | { readonly kind: 'trouble'; readonly how: 'slow' | 'failed' };

/** What of the engine is used. */
export interface Seeker {
  readonly search: (state: SearchState) => Promise<Found>;
  readonly count: (asked: { question: string; state: SearchState }) => Promise<FacetCounts>;
  readonly isWhole: (words: readonly string[]) => Promise<boolean>;
}

export interface Sources {
  readonly openEngine: () => Promise<Seeker>;
  readonly fetchTitles: () => Promise<readonly Title[]>;
  readonly fetchWords: () => Promise<WordList>;
}

export interface Question {
  readonly state: SearchState;
  /** How many results to show, one number after the other: the first few come sooner than all. */
  readonly steps: readonly number[];
}

/** Letters from which there is something to look for. */
const fewestLetters = 2;
/** Milliseconds until titles stand in, and until the reader is told that the search is slow. */
const patience = 250;
const limit = 2500;
/** Titles that stand in at a time. */
const mostTitles = 20;

export class Answers {
  readonly #engine: Once<Seeker>;
  readonly #titles: Once<readonly Title[]>;
  readonly #words: Once<WordList>;
  readonly #show: (answer: Answer) => void;
  /** Counts questions: an answer to any but the newest is dropped, so that none comes out of order. */
  #turn = 0;

  constructor(sources: Sources, show: (answer: Answer) => void) {
    this.#engine = once(sources.openEngine);
    this.#titles = once(sources.fetchTitles);
    this.#words = once(sources.fetchWords);
    this.#show = show;
  }

  /** Loads what the first answers need; the titles first, so that they don’t wait behind the engine. */
  warm(): void {
    this.#titles.get().catch(() => undefined);
    this.#engine.get().catch(() => undefined);
  }

  /** Whatever was loaded, or failed to load, is loaded anew for the next question. */
  forget(): void {
    for (const source of [this.#engine, this.#titles, this.#words]) source.forget();
  }

  /** Shows answers until the next question is asked; settles with the last of them. Does not reject. */
  async ask({ state, steps }: Question): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isNewest = (): boolean => turn === this.#turn;
    const show = (answer: Answer): void => {
      if (isNewest()) this.#show(answer);
    };
    if (wordsOf(questionsFor(state.q)[0] ?? '').join('').length < fewestLetters) {
      show({ kind: 'nothing-asked' });
      return;
    }
    const waiting = this.#wait(state, show);
    try {
      const engine = await this.#engine.get();
      const found = await engine.search(state);
      if (found.results.length === 0) await this.#doubt(engine, state);
      const { question } = found;
      for await (const results of loadInSteps(found, steps)) {
        const isBeside = await this.#areBeside(results, question);
        const count = isBeside ? 0 : found.results.length;
        const hasMore = count > results.length && results.length === steps.at(-1);
        waiting.end();
        show({ kind: 'found', question, count, results: isBeside ? [] : results, hasMore });
        if (!isNewest()) return;
        if (isBeside) {
          await this.#suggest(state, show);
          return;
        }
      }
      await Promise.all([this.#count(engine, { state, question }, show), this.#suggest(state, show)]);
    } catch {
      waiting.end();
      this.#engine.forget();
      show({ kind: 'trouble', how: 'failed' });
      await this.#standIn(state, show);
    }
  }

  /** What is shown until results come: titles, and then that it takes long. Nothing of it after the end. */
  #wait(state: SearchState, show: (answer: Answer) => void): { readonly end: () => void } {
    let isOver = false;
    const showMeanwhile = (answer: Answer): void => {
      if (!isOver) show(answer);
    };
    const timers = [
      setTimeout(() => void this.#standIn(state, showMeanwhile), patience),
      setTimeout(() => showMeanwhile({ kind: 'trouble', how: 'slow' }), limit),
    ];
    return {
      end: () => {
        isOver = true;
        timers.forEach(clearTimeout);
      },
    };
  }

  async #standIn(state: SearchState, show: (answer: Answer) => void): Promise<void> {
    try {
      const titles = matchTitles(await this.#titles.get(), state.q).filter(
        ({ kind }) => kind === (state.chosen.kind ?? kind),
      );
      const [question = ''] = questionsFor(state.q);
      show({ kind: 'titles', question, titles: titles.slice(0, mostTitles) });
    } catch {
      // Without titles there is still the message, and the archive.
    }
  }

  /** Throws where nothing is found for words the index is known to hold: a part of it must be missing. */
  async #doubt(engine: Seeker, { q, chosen }: SearchState): Promise<void> {
    if (Object.keys(chosen).length > 0) return;
    const words = wordsToFind(q, await this.#wordsOrNone());
    if (words.length > 0 && !(await engine.isWhole(words))) throw new Error('the index does not find words it holds');
  }

  /** Whether these results have nothing to do with the question, of which the index has no word. */
  async #areBeside(results: readonly Result[], question: string): Promise<boolean> {
    if (results.some((result) => isNear(result, question))) return false;
    return isUnheardOf(question, await this.#wordsOrNone());
  }

  #wordsOrNone(): Promise<WordList | null> {
    return this.#words.get().catch(() => null);
  }

  async #suggest({ q }: SearchState, show: (answer: Answer) => void): Promise<void> {
    const list = await this.#wordsOrNone();
    const text = list && suggest(q, list);
    if (text) show({ kind: 'meant', text });
  }

  /** The results are there; that numbers beside the filters are missing is no reason to take them back. */
  async #count(
    engine: Seeker,
    asked: { state: SearchState; question: string },
    show: (answer: Answer) => void,
  ): Promise<void> {
    const counts = await engine.count(asked).catch(() => null);
    if (counts) show({ kind: 'counts', counts });
  }
}

/** The first of the results, then more of them; one that has come is not loaded again. */
async function* loadInSteps({ results }: Found, steps: readonly number[]): AsyncGenerator<readonly Result[]> {
  const loaded: Result[] = [];
  for (const step of steps) {
    loaded.push(...(await Promise.all(results.slice(loaded.length, step).map(({ load }) => load()))));
    yield [...loaded];
    if (loaded.length === results.length) return;
  }
}
