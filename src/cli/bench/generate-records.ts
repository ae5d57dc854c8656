/** Records of a newsroom that does not exist: briefings with figures and charts, of sentences of the real one and words of no language. */
import type { SearchRecord } from '../../outputs/search-record.ts';

const syllables = 'ba de fi go ku la me ni po ru sa te vi zo cha dra kel mor pin sul'.split(' ');

/** `count` briefings of about 1,200 words, three figures and a chart each, made from `models`; the same for every run. */
export function generateRecords(count: number, models: readonly SearchRecord[]): SearchRecord[] {
  const briefings = models.filter((record) => record.kind === 'briefing');
  const paragraphs = briefings.flatMap((briefing) => briefing.body.match(/<p>[\s\S]*?<\/p>/g) ?? []);
  const facts = models.filter((record) => record.kind === 'fact');
  const charts = models.filter((record) => record.kind === 'chart');
  const random = createRandom(7);
  return Array.from({ length: count }, (_, number) => {
    const words = Array.from({ length: 12 }, () => word(random));
    const name = `${words[0] ?? ''} ${words[1] ?? ''}`;
    const copy = (record: SearchRecord | undefined, id: string): SearchRecord[] =>
      record ? [{ ...record, url: `/${record.kind}s/${id}/`, title: `${record.title} (${name})`, names: [] }] : [];
    const body = Array.from({ length: 15 }, (_, index) => {
      const heading = index % 3 === 0 ? `<h2 id="s${index}">${words[index % 12] ?? ''} ${word(random)}</h2>` : '';
      return `${heading}${pick(paragraphs, random) ?? ''}<p>${words[index % 12] ?? ''}</p>`;
    });
    const model = pick(briefings, random);
    return [
      ...(model
        ? [{ ...model, url: `/briefings/b${number}/`, title: `${name}: ${model.title}`, body: body.join('') }]
        : []),
      ...[0, 1, 2].flatMap((index) => copy(pick(facts, random), `f${number}-${index}`)),
      ...copy(pick(charts, random), `c${number}`),
    ];
  }).flat();
}

function word(random: () => number): string {
  return Array.from({ length: 3 }, () => pick(syllables, random) ?? '').join('');
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A linear congruential generator, with the constants of Numerical Recipes: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
