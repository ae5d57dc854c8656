/** The chart in words, made from its numbers: what is shown, range, extremes, trend, gaps. */
import { withPrecision } from '../evidence/format.ts';
import type { Language } from '../language/language.ts';
import { formatPeriod } from '../language/dates.ts';
import { asSentence } from '../language/sentences.ts';
import { nameOf, numberMarks, type Chart, type Datum, type Key, type NumberMark } from './chart.ts';
import { numberWriter, type WriteNumber } from './number-text.ts';
import { spreadOf } from './spread.ts';
import type { TableOptions } from './table.ts';
import { chartWords } from './words.ts';
import { describeWords, kindWords } from './describe-words.ts';

/** The author’s description, or one made from the data; the subtitle comes first, as it names unit and period. */
export function describeChart(chart: Chart, options: TableOptions): string {
  if (chart.description) return options.speak(chart.description);
  const { language } = options;
  const sentences = [`${kindWords[language][chart.kind]}: ${options.speak(chart.measure)}`];
  for (const mark of chart.marks) if (mark.kind === 'gantt') sentences.push(ganttSentence(chart, language));
  const marks = numberMarks(chart);
  const distinct = marks.filter(
    (mark, index) => marks.findIndex((other) => other.yField === mark.yField) === index || mark.kind !== 'point',
  );
  for (const mark of distinct) sentences.push(...describeMark(mark, chart, language));
  return sentences.map((sentence) => asSentence(sentence, language)).join(' ');
}

function describeMark(mark: NumberMark, chart: Chart, language: Language): string[] {
  const isTime = chart.xs.every((key) => key.period);
  const write = numberWriter({ language, decimals: chart.decimals, unit: mark.yField.unit });
  const panels = chart.facets.length > 0 ? chart.facets : [null];
  const sets = panels.flatMap((panel) =>
    mark.groups.map((group) => ({ name: panel ?? group, data: dataOf(mark, { panel, group, chart }) })),
  );
  const isNamed = sets.length > 1;
  const sentences = sets.flatMap(({ name, data }) => {
    const sentence =
      isTime && !data.some((datum) => datum.low !== null)
        ? trendSentence(data, { language, write })
        : rangeSentence(data, { language, write });
    return sentence === null ? [] : [isNamed ? `${nameOf(name, language)}: ${sentence}` : capitalise(sentence)];
  });
  const disputed = mark.data.flatMap((datum) => disputedSentence(datum, { language, write }));
  return [...sentences, ...disputed, ...gapSentences(sets, { chart, language, isTime })];
}

/** “Delivered: sources say 3 to 4.” */
function disputedSentence(datum: Datum, { language, write }: Words): string[] {
  const spread = spreadOf(datum);
  if (!spread) return [];
  return [`${nameOf(datum.x, language)}: ${chartWords[language].differ(write(spread.low), write(spread.high))}`];
}

function dataOf(mark: NumberMark, { panel, group, chart }: { panel: Key | null; group: Key; chart: Chart }): Datum[] {
  const own = mark.data.filter((datum) => datum.group === group.key && (panel === null || datum.facet === panel.key));
  return chart.xs.flatMap((key) => own.filter((datum) => datum.x.key === key.key));
}

interface Words {
  readonly language: Language;
  readonly write: WriteNumber;
}

/** Writes a number with how closely it is known: “over 90%”. */
function tellerOf({ language, write }: Words): (point: Pick<Datum, 'precision'> & { readonly y: number }) => string {
  return ({ y, precision }) => withPrecision(write(y, precision), precision, language);
}

/** “up from 2.6 in FY 2020–21 to 4.88 in FY 2024–25; highest …, lowest ….” */
function trendSentence(data: readonly Datum[], { language, write }: Words): string | null {
  const points = data.flatMap((datum) =>
    datum.y === null ? [] : [{ name: nameOf(datum.x, language), y: datum.y, precision: datum.precision }],
  );
  const [first] = points;
  const last = points.at(-1);
  const words = describeWords[language];
  const told = tellerOf({ language, write });
  if (!first || !last) return null;
  if (first === last) return words.at(told(first), first.name);
  const high = points.reduce((best, point) => (point.y > best.y ? point : best));
  const low = points.reduce((best, point) => (point.y < best.y ? point : best));
  const inner = [high, low].flatMap((point, index) =>
    point === first || point === last
      ? []
      : [(index === 0 ? words.highest : words.lowest)(words.at(told(point), point.name))],
  );
  const change = last.y > first.y ? 'rises' : last.y < first.y ? 'falls' : 'holds';
  return [words[change](words.at(told(first), first.name), words.at(told(last), last.name)), ...inner].join('; ');
}

/** “from 1.8 (fertilisers) to 57 (crude oil); n values.” */
function rangeSentence(data: readonly Datum[], { language, write }: Words): string | null {
  const points = data.flatMap((datum) =>
    [datum.low, datum.y, datum.high].flatMap((value) =>
      value === null
        ? []
        : [{ name: nameOf(datum.x, language), y: value, precision: value === datum.y ? datum.precision : 'exact' }],
    ),
  );
  const words = describeWords[language];
  const told = tellerOf({ language, write });
  if (points.length === 0) return null;
  const high = points.reduce((best, point) => (point.y > best.y ? point : best));
  const low = points.reduce((best, point) => (point.y < best.y ? point : best));
  if (high === low) return words.of(told(high), high.name);
  return `${words.highestIs(words.of(told(high), high.name))}, ${words.lowestIs(words.of(told(low), low.name))}`;
}

function gapSentences(
  sets: readonly { name: Key; data: readonly Datum[] }[],
  { chart, language, isTime }: { chart: Chart; language: Language; isTime: boolean },
): string[] {
  const words = describeWords[language];
  const missing = chart.xs.filter((key) =>
    sets.every(({ data }) =>
      data.every((datum) => datum.x.key !== key.key || (datum.y === null && datum.high === null)),
    ),
  );
  if (!isTime || missing.length === 0) return [];
  const names =
    missing.length > 4 ? words.count(missing.length) : missing.map((key) => nameOf(key, language)).join(', ');
  return [words.gap(names)];
}

function ganttSentence(chart: Chart, language: Language): string {
  const items = chart.marks.flatMap((mark) => (mark.kind === 'gantt' ? mark.items : []));
  const first = items.reduce((best, item) => (item.period.start < best.period.start ? item : best));
  const last = items.reduce((best, item) => (item.period.end > best.period.end ? item : best));
  return describeWords[language].items(
    items.length,
    formatPeriod(first.period, language),
    formatPeriod(last.period, language),
  );
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
