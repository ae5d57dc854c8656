/** Tests in which order answers come, and what is said when something is slow, missing or broken. */
import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { Answers, type Answer, type Seeker, type Sources } from './answers.ts';
import type { Result } from './pagefind.ts';
import type { SearchState } from './state.ts';

const result: Result = { url: '/glossary/vostro/', meta: {}, kind: 'term', excerpt: '', sections: [] };
const asked = (q: string): { state: SearchState; steps: number[] } => ({
  state: { q, chosen: {}, sort: 'relevance' },
  steps: [3, 10],
});

function engineThat(search: Seeker['search']): Seeker {
  return {
    search,
    count: () => Promise.resolve(new Map([['kind', { term: 1 }]] as const)),
    isWhole: () => Promise.resolve(true),
  };
}

const finds: Seeker = engineThat(({ q }) =>
  Promise.resolve({ question: q, results: [{ load: () => Promise.resolve(result) }] }),
);
const findsNothing: Seeker = engineThat(({ q }) => Promise.resolve({ question: q, results: [] }));

function listen(sources: Partial<Sources>): { answers: Answers; shown: Answer[] } {
  const shown: Answer[] = [];
  const all: Sources = {
    openEngine: () => Promise.resolve(finds),
    fetchTitles: () =>
      Promise.resolve([{ kind: 'term', url: '/glossary/vostro/', title: 'Vostro', line: '', names: '' }]),
    fetchWords: () => Promise.resolve({ common: ['vostro'], rare: [] }),
    ...sources,
  };
  return { answers: new Answers(all, (answer) => shown.push(answer)), shown };
}

const kindsOf = (shown: readonly Answer[]): string[] =>
  shown.map((answer) => (answer.kind === 'trouble' ? answer.how : answer.kind));

describe('answers', () => {
  it('are results first, then counts', async () => {
    const { answers, shown } = listen({});
    await answers.ask(asked('vostro'));
    assert.deepEqual(kindsOf(shown), ['found', 'counts']);
  });

  it('are the first few results, then more of them, each loaded once', async () => {
    let loads = 0;
    const load = (): Promise<Result> => {
      loads += 1;
      return Promise.resolve(result);
    };
    const many = engineThat(({ q }) =>
      Promise.resolve({ question: q, results: Array.from({ length: 12 }, () => ({ load })) }),
    );
    const { answers, shown } = listen({ openEngine: () => Promise.resolve(many) });
    await answers.ask(asked('vostro'));
    const found = shown.flatMap((answer) =>
      answer.kind === 'found' ? [[answer.results.length, answer.count, answer.hasMore]] : [],
    );
    assert.deepEqual(found, [
      [3, 12, false],
      [10, 12, true],
    ]);
    assert.equal(loads, 10);
  });

  it('are none below two letters', async () => {
    const { answers, shown } = listen({});
    await answers.ask(asked('v'));
    assert.deepEqual(kindsOf(shown), ['nothing-asked']);
  });

  it('offer a better spelling', async () => {
    const { answers, shown } = listen({});
    await answers.ask(asked('vostor'));
    assert.deepEqual(
      shown.filter(({ kind }) => kind === 'meant'),
      [{ kind: 'meant', text: 'vostro' }],
    );
  });

  it('are nothing, and a better spelling, where the results have nothing of what was asked for', async () => {
    const beside = engineThat(({ q }) =>
      Promise.resolve({
        question: q,
        results: [{ load: () => Promise.resolve({ ...result, excerpt: 'the <mark>vo</mark>lume' }) }],
      }),
    );
    const { answers, shown } = listen({ openEngine: () => Promise.resolve(beside) });
    await answers.ask(asked('vostor'));
    const [first, second] = shown;
    assert.ok(first?.kind === 'found' && first.count === 0 && first.results.length === 0);
    assert.deepEqual(second, { kind: 'meant', text: 'vostro' });
  });

  it('to an older question are dropped, however late they come', async () => {
    const waiting: (() => void)[] = [];
    const slow = engineThat(async ({ q }) => {
      if (q === 'first') await new Promise<void>((resolve) => waiting.push(resolve));
      return { question: q, results: [] };
    });
    const { answers, shown } = listen({ openEngine: () => Promise.resolve(slow) });
    const first = answers.ask(asked('first'));
    await answers.ask(asked('second'));
    waiting.forEach((go) => go());
    await first;
    assert.deepEqual(
      shown.flatMap((answer) => (answer.kind === 'found' ? [answer.question] : [])),
      ['second'],
    );
  });
});

describe('trouble', () => {
  it('is told when the engine does not come, and titles stand in', async () => {
    const { answers, shown } = listen({ openEngine: () => Promise.reject(new Error('404')) });
    await answers.ask(asked('vostro'));
    assert.deepEqual(kindsOf(shown), ['failed', 'titles']);
  });

  it('is told when a result does not load', async () => {
    const broken = engineThat(({ q }) =>
      Promise.resolve({ question: q, results: [{ load: () => Promise.reject(new Error('404')) }] }),
    );
    const { answers, shown } = listen({ openEngine: () => Promise.resolve(broken) });
    await answers.ask(asked('vostro'));
    assert.deepEqual(kindsOf(shown), ['failed', 'titles']);
  });

  it('is told when a part of the index is missing: it finds nothing for a word it holds', async () => {
    const { answers, shown } = listen({
      openEngine: () => Promise.resolve({ ...findsNothing, isWhole: () => Promise.resolve(false) }),
    });
    await answers.ask(asked('vostro'));
    assert.deepEqual(kindsOf(shown), ['failed', 'titles']);
  });

  it('is not told when nothing is found for words the index does not hold', async () => {
    const { answers, shown } = listen({
      openEngine: () => Promise.resolve({ ...findsNothing, isWhole: () => Promise.resolve(false) }),
    });
    await answers.ask(asked('zebra'));
    assert.equal(kindsOf(shown)[0], 'found');
  });

  it('says so within three seconds, and ends when results come after all', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      let come = (): void => undefined;
      const opened = new Promise<Seeker>((resolve) => {
        come = () => resolve(finds);
      });
      const { answers, shown } = listen({ openEngine: () => opened });
      const done = answers.ask(asked('vostro'));
      mock.timers.tick(300);
      await new Promise(setImmediate);
      mock.timers.tick(2700);
      assert.deepEqual(kindsOf(shown), ['titles', 'slow']);
      come();
      await done;
      assert.equal(kindsOf(shown)[2], 'found');
    } finally {
      mock.timers.reset();
    }
  });

  it('does not put titles that come late in the place of results', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      let openEngine = (): void => undefined;
      let bringTitles = (): void => undefined;
      const { answers, shown } = listen({
        openEngine: () => new Promise((resolve) => (openEngine = () => resolve(finds))),
        fetchTitles: () => new Promise((resolve) => (bringTitles = () => resolve([]))),
      });
      const done = answers.ask(asked('vostro'));
      mock.timers.tick(300);
      openEngine();
      await done;
      bringTitles();
      await new Promise(setImmediate);
      assert.ok(kindsOf(shown).includes('found'));
      assert.ok(!kindsOf(shown).includes('titles'));
    } finally {
      mock.timers.reset();
    }
  });

  it('passes: what failed to load is loaded anew for the next question', async () => {
    let attempts = 0;
    const { answers, shown } = listen({
      openEngine: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('503')) : Promise.resolve(finds);
      },
    });
    await answers.ask(asked('vostro'));
    await answers.ask(asked('vostro'));
    assert.equal(kindsOf(shown)[2], 'found');
  });

  it('without titles still ends in a word about it', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('offline'));
    const { answers, shown } = listen({ openEngine: fail, fetchTitles: fail, fetchWords: fail });
    await answers.ask(asked('vostro'));
    assert.deepEqual(kindsOf(shown), ['failed']);
  });
});
