/** The search engine: Pagefind through its own programming interface, typed, and honest about its failures. */
import { once, type Once } from './once.ts';
import { questionsFor } from './query.ts';
import { facets, type Facet, type SearchState } from './state.ts';

export interface Found {
  /** Everything that matches, best first; each is loaded when asked for. */
  readonly results: readonly { readonly load: () => Promise<Result> }[];
  /** The question that found it. */
  readonly question: string;
}

export interface Result {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly kind: string;
  /** Escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly sections: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
    readonly weight: number;
  }[];
}

/** How many there are of each value of a facet. */
export type Counts = Readonly<Record<string, number>>;

export type FacetCounts = ReadonlyMap<Facet, Counts>;

/** What of Pagefind’s module is used. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (question: string, options: object) => Promise<PagefindFound>;
  preload: (question: string, options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  destroy: () => Promise<void>;
}

interface PagefindFound {
  readonly results: readonly { readonly data: () => Promise<PagefindResult> }[];
  readonly unfilteredResultCount: number;
  readonly filters: Readonly<Partial<Record<string, Counts>>>;
}

interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
    readonly anchor?: unknown;
    readonly weighted_locations: readonly { readonly balanced_score: number }[];
  }[];
}

/** What a match outside the text is worth: names count like titles, words that only explain hardly. */
const metaWeights = {
  title: 5,
  names: 7,
  headline: 3,
  key: 2,
  value: 5,
  also: 0.4,
  line: 0.3,
  summary: 0,
  picture: 0,
  accent: 0,
  heading: 0,
};

/** Sorts after every letter there is. */
const lastLetter = '\uffff';

export class Engine {
  readonly #pagefind: Pagefind;
  readonly #filters: Once<unknown>;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
    this.#filters = once(() => pagefind.filters());
  }

  async search(state: SearchState): Promise<Found> {
    const questions = questionsFor(state.q);
    for (const question of questions) {
      const found = await this.#ask(question, state);
      if (found.unfilteredResultCount > 0)
        return { question, results: found.results.map(({ data }) => ({ load: async () => readResult(await data()) })) };
    }
    return { results: [], question: questions[0] ?? '' };
  }

  /** Of each facet, whatever is chosen in it, with all else as chosen. */
  async count({ question, state }: { question: string; state: SearchState }): Promise<FacetCounts> {
    // Not before: results don’t need the filters, which grow with the newsroom.
    await this.#filters.get();
    const { filters } = await this.#ask(question, state);
    const counts = facets.map(async (facet) => {
      if (state.chosen[facet] === undefined) return [facet, countsOf(filters, facet)] as const;
      const others = Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== facet));
      return [facet, countsOf((await this.#ask(question, { ...state, chosen: others })).filters, facet)] as const;
    });
    return new Map(await Promise.all(counts));
  }

  /** Whether the index finds each of these words, which it is known to hold; it says nothing when a part of it is missing. */
  async isWhole(words: readonly string[]): Promise<boolean> {
    const found = await Promise.all(words.map((word) => this.#pagefind.search(word, {})));
    return found.every(({ unfilteredResultCount }) => unfilteredResultCount > 0);
  }

  close(): Promise<void> {
    return this.#pagefind.destroy();
  }

  async #ask(question: string, { chosen, sort }: SearchState): Promise<PagefindFound> {
    const options = { filters: chosen, sort: sort === 'date' ? { date: 'desc' } : {} };
    // Words that start with the last one may go on in the next part of the index.
    const ends = [question, `${question}${lastLetter}`];
    await Promise.all(ends.map((end) => this.#pagefind.preload(end, options)));
    const found = await this.#pagefind.search(question, options);
    for (const facet of facets) if (chosen[facet] !== undefined) countsOf(found.filters, facet);
    return found;
  }
}

/** Throws where a filter did not load; Pagefind then says nothing of it. */
function countsOf(filters: PagefindFound['filters'], facet: Facet): Counts {
  const counts = filters[facet];
  if (!counts) throw new Error(`Unexpected index without the filter ${facet}`);
  return counts;
}

let attempts = 0;

/** Loads Pagefind and waits until it can answer. Rejects where anything of it is missing, broken or not allowed. */
export async function openEngine(base: string): Promise<Engine> {
  if (!('WebAssembly' in globalThis)) throw new Error('Unexpected browser without WebAssembly');
  // A module that failed to load once would fail for ever under its address.
  attempts += 1;
  const address = `${base}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`;
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error('Unexpected module in place of Pagefind');
  // In the page, not in a worker: that would load the engine’s script twice for searches that take milliseconds.
  await module.options({
    noWorker: true,
    basePath: base,
    baseUrl: '/',
    excerptLength: 28,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  });
  // Loads nothing more, and fails where the engine or the head of the index did not come.
  await module.preload('', {});
  return new Engine(module);
}

function isPagefind(module: unknown): module is Pagefind {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['options', 'search', 'preload', 'filters', 'destroy'].every(
      (name) => typeof Reflect.get(module, name) === 'function',
    )
  );
}

function readResult({ url, excerpt, meta, filters, sub_results }: PagefindResult): Result {
  const sections = sub_results
    .filter((section) => section.anchor !== undefined)
    .map((section) => ({
      url: section.url,
      title: section.title,
      excerpt: section.excerpt,
      weight: section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
    }));
  return { url, excerpt, meta, kind: filters['kind']?.[0] ?? 'page', sections };
}
