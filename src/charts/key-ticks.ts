/** Which keys have their name under a standing chart, and in which form: all where they fit, else those with numbers, else round years. */
import { nameOf, numberMarks, type Chart, type Key } from './chart.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { keyLines, keyText, type KeyForm } from './period-text.ts';
import type { Sheet } from './sheet.ts';

export interface KeyTick {
  readonly key: Key;
  readonly lines: readonly string[];
}

interface Room {
  /** From one key to the next. */
  readonly step: number;
  readonly sheet: Sheet;
}

/** Between two names, so that they are not read as one; those on two lines are narrow blocks. */
const air = (form: KeyForm): number => (form === 'stacked' ? 5 : 8);

export function keyTicks(chart: Chart, room: Room): KeyTick[] {
  const { xs } = chart;
  if (!xs.some((key) => key.period))
    return xs.map((key) => ({ key, lines: wrapText(nameOf(key, room.sheet.language), room.step - 6, room.sheet) }));
  const all = xs.map((_, index) => index);
  const told = toldKeys(chart);
  const isSparse = told.length > 1 && told.length < xs.length;
  return (
    firstThatFits(chart, room, { choices: [all], forms: denseForms(xs) }) ??
    (isSparse
      ? firstThatFits(chart, room, { choices: [told, ...thinned(told, xs)], forms: ['short', 'stacked'] })
      : null) ??
    firstThatFits(chart, room, { choices: strided(xs), forms: ['short', 'stacked'] }) ??
    ticksAt([0, xs.length - 1], chart, { form: 'stacked', sheet: room.sheet })
  );
}

/** “’24” is read as a year; “07–11” might be anything. A month by its name alone has its year under it where the year begins. */
function denseForms(xs: readonly Key[]): readonly KeyForm[] {
  const isShort = xs.every(({ period }) => period?.kind !== 'span' && period?.kind !== 'fiscal-year');
  return isShort ? ['full', 'short', 'shortest'] : ['full', 'short', 'stacked'];
}

/** Places of the keys that have a number: between many gaps, a reader looks for the names of these. */
function toldKeys(chart: Chart): number[] {
  const told = new Set(
    numberMarks(chart).flatMap((mark) =>
      mark.data.filter((datum) => datum.y !== null || datum.low !== null).map((datum) => datum.x.key),
    ),
  );
  return chart.xs.flatMap((key, index) => (told.has(key.key) ? [index] : []));
}

function firstThatFits(
  chart: Chart,
  { step, sheet }: Room,
  { choices, forms }: { choices: readonly (readonly number[])[]; forms: readonly KeyForm[] },
): KeyTick[] | null {
  for (const choice of choices) {
    for (const form of forms) {
      const ticks = ticksAt(choice, chart, { form, sheet });
      const widths = ticks.map(({ lines }) => Math.max(...lines.map((line) => textWidth(line, sheet))));
      const fits = choice.every((place, index) => {
        const [before, own] = [widths[index - 1] ?? 0, widths[index] ?? 0];
        return index === 0 || (before + own) / 2 + air(form) <= step * (place - (choice[index - 1] ?? 0));
      });
      if (fits) return ticks;
    }
  }
  return null;
}

function ticksAt(
  places: readonly number[],
  { xs }: Chart,
  { form, sheet }: { form: KeyForm; sheet: Sheet },
): KeyTick[] {
  return places.flatMap((place, index) => {
    const key = xs[place];
    if (!key) return [];
    const lines =
      form === 'stacked' ? keyLines(key, sheet.language) : [keyText(key, sheet.language, form)].filter(Boolean);
    return [{ key, lines: [...lines, ...(form === 'shortest' ? yearUnder(key, index) : [])] }];
  });
}

function yearUnder({ period }: Key, index: number): string[] {
  if (period?.kind !== 'month') return [];
  return index === 0 || period.start.slice(5, 7) === '01' ? [period.start.slice(0, 4)] : [];
}

/** Of keys with numbers, the newest and as many before it as keep so many steps apart; the gaps between years are told by round ones. */
function thinned(told: readonly number[], xs: readonly Key[]): number[][] {
  if (areYears(xs)) return [];
  return [2, 3, 4, 5, 6].map((apart) => {
    const kept: number[] = [];
    for (const place of told.toReversed()) if ((kept[0] ?? Infinity) - place >= apart) kept.unshift(place);
    return kept;
  });
}

function areYears(xs: readonly Key[]): boolean {
  return xs.every(({ period }) => period?.kind === 'year' || period?.kind === 'fiscal-year');
}

/** Every so many keys, ever fewer: years by fives and tens at the round ones and, where it fits, the newest; all else back from the newest. */
function strided(xs: readonly Key[]): number[][] {
  const last = xs.length - 1;
  const places = (isOne: (index: number) => boolean): number[] =>
    xs.flatMap((_, index) => (isOne(index) ? [index] : []));
  const backFrom = (stride: number): number[] => places((index) => (last - index) % stride === 0);
  if (!areYears(xs)) return [2, 3, 4, 6, 12, 24, 60, 120].map(backFrom);
  const round = [5, 10, 20, 50, 100].flatMap((stride) => {
    const own = places((index) => Number(xs[index]?.period?.start.slice(0, 4)) % stride === 0);
    return own.length < 2 ? [] : own.at(-1) === last ? [own] : [[...own, last], own];
  });
  // Every other year of a long time would be a crowd.
  return xs.length < 15 ? [backFrom(2), ...round] : round;
}
