/** Records of a newsroom that does not exist: briefings with figures and charts, of sentences of the real one and words of no language. */
import type { SearchRecord } from '../../outputs/search-record.ts';
import { createRandom, pick, word } from './random.ts';

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
