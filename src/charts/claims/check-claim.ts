/** Holds a claim against the numbers of a chart. */
import { numberMarks, type Chart, type Datum } from '../chart.ts';
import type { Claim, Verb } from './claim.ts';

/** A number at its place in the order of the chart. */
interface Point {
  readonly x: string;
  readonly y: number;
}

/** Says what is wrong, as “Unexpected …, expected …”; `null` where the claim holds. */
export function faultOfClaim(claim: Claim, chart: Chart): string | null {
  const series = seriesOf(chart);
  const names = [...series.keys()];
  const subject = claim.subject ?? (names.length === 1 ? (names[0] ?? '') : null);
  if (subject === null) return `Unexpected claim without a subject, expected one of ${quoteAll(names)}`;
  const points = series.get(subject);
  if (!points) return `Unexpected subject \`${subject}\`, expected one of ${quoteAll(names)}`;
  const stretch = between(points, claim);
  if (typeof stretch === 'string') return stretch;
  const [first] = stretch;
  const last = stretch.at(-1);
  if (!first || !last) return `Unexpected claim about \`${subject}\`, expected numbers in that stretch of time`;
  return faultOfVerb(claim.verb, { subject, points: stretch, first, last, series });
}

interface Evidence {
  readonly subject: string;
  readonly points: readonly Point[];
  readonly first: Point;
  readonly last: Point;
  readonly series: ReadonlyMap<string, readonly Point[]>;
}

function faultOfVerb(verb: Verb, evidence: Evidence): string | null {
  const { points, first, last, series, subject } = evidence;
  switch (verb.kind) {
    case 'moves':
      return faultOfMove(verb, first, last);
    case 'multiplies':
      return faultOfMultiple(verb, first, last);
    case 'turns': {
      const turn = points.reduce((best, point) =>
        (verb.way === 'peaks' ? point.y > best.y : point.y < best.y) ? point : best,
      );
      return turn.x === verb.period
        ? null
        : `Unexpected \`${verb.way} in ${verb.period}\`, expected ${turn.x}, where it is ${turn.y}`;
    }
    case 'is': {
      const point = points.find((candidate) => candidate.x === verb.period);
      if (!point) return `Unexpected period \`${verb.period}\`, expected one that the chart draws`;
      return matches(verb.value, point.y)
        ? null
        : `Unexpected \`is ${verb.value}\`, expected ${point.y} in ${verb.period}`;
    }
    case 'stays': {
      const breach = points.find((point) => (verb.way === 'above' ? point.y <= verb.value : point.y >= verb.value));
      return breach
        ? `Unexpected \`stays ${verb.way} ${verb.value}\`: it is ${breach.y} in ${breach.x}, expected a claim that holds`
        : null;
    }
    case 'leads':
      return faultOfLead(verb.period ?? last.x, subject, series);
    case 'exceeds':
      return faultOfExcess(verb.other, points, series);
  }
}

function faultOfMove(verb: Extract<Verb, { kind: 'moves' }>, first: Point, last: Point): string | null {
  const change = last.y - first.y;
  const moved = `from ${first.y} in ${first.x} to ${last.y} in ${last.x}`;
  const isRight = verb.way === 'rises' ? change > 0 : change < 0;
  if (!isRight) return `Unexpected \`${verb.way}\`, expected a claim that holds: it goes ${moved}`;
  if (verb.by === null) return null;
  const by = verb.isPercent ? Math.abs((change / first.y) * 100) : Math.abs(change);
  return matches(verb.by, by)
    ? null
    : `Unexpected \`${verb.way} by ${verb.by}\`, expected ${round(by)}: it goes ${moved}`;
}

/** “about” is within a tenth, “nearly” up to a tenth short, “more than” up to the next multiple: over three, but not yet four times. */
function faultOfMultiple(verb: Extract<Verb, { kind: 'multiplies' }>, first: Point, last: Point): string | null {
  const ratio = last.y / first.y;
  const { factor, degree } = verb;
  const share = factor < 1 ? factor / ratio : ratio / factor;
  const holds =
    degree === 'about' ? share >= 0.9 && share <= 1.1 : degree === 'nearly' ? share >= 0.9 && share < 1 : share > 1;
  if (holds) return null;
  const words = degree === 'about' ? `${factor} times` : `${degree} ${factor} times`;
  return `Unexpected claim of ${words}, expected ${round(ratio)} times: ${first.y} in ${first.x}, ${last.y} in ${last.x}`;
}

function faultOfLead(period: string, subject: string, series: Evidence['series']): string | null {
  const there = [...series].flatMap(([name, points]) =>
    points.filter((point) => point.x === period).map(({ y }) => ({ name, y })),
  );
  const leader = there.reduce<{ name: string; y: number } | null>(
    (best, item) => (best && best.y >= item.y ? best : item),
    null,
  );
  if (!leader) return `Unexpected period \`${period}\`, expected one that the chart draws`;
  const own = there.find(({ name }) => name === subject);
  return own && own.y >= leader.y
    ? null
    : `Unexpected \`leads\`, expected a claim that holds: \`${leader.name}\` has ${leader.y} in ${period}`;
}

function faultOfExcess(other: string, points: readonly Point[], series: Evidence['series']): string | null {
  const others = series.get(other);
  if (!others) return `Unexpected \`${other}\`, expected one of ${quoteAll([...series.keys()])}`;
  const pairs = points.flatMap((point) =>
    others.filter((rival) => rival.x === point.x).map((rival) => ({ point, rival })),
  );
  const breach = pairs.find(({ point, rival }) => point.y <= rival.y);
  if (pairs.length === 0) return `Unexpected comparison with \`${other}\`, expected a period that both have`;
  return breach
    ? `Unexpected \`exceeds\`: it is ${breach.point.y} and \`${other}\` ${breach.rival.y} in ${breach.point.x}, expected a claim that holds`
    : null;
}

/** The series of the chart by name: a group, a small multiple, or a category with one number. */
function seriesOf(chart: Chart): Map<string, readonly Point[]> {
  const data = numberMarks(chart).flatMap((mark) => mark.data);
  const named = new Map<string, Datum[]>();
  for (const datum of data) {
    const name = datum.group || datum.facet;
    named.set(name, [...(named.get(name) ?? []), datum]);
  }
  if (named.size === 1 && chart.xs.every((key) => !key.period)) return byCategory(data);
  return new Map([...named].map(([name, list]) => [name, inOrder(list, chart)]));
}

function byCategory(data: readonly Datum[]): Map<string, readonly Point[]> {
  return new Map(data.flatMap(({ x, y }) => (y === null ? [] : [[x.key, [{ x: '', y }]] as const])));
}

function inOrder(data: readonly Datum[], chart: Chart): Point[] {
  return chart.xs.flatMap((key) =>
    data.flatMap(({ x, y }) => (x.key === key.key && y !== null ? [{ x: x.key, y }] : [])),
  );
}

function between(points: readonly Point[], { from, to }: Claim): readonly Point[] | string {
  const start = from === null ? 0 : points.findIndex((point) => point.x === from);
  const end = to === null ? points.length - 1 : points.findIndex((point) => point.x === to);
  if (start >= 0 && end >= start) return points.slice(start, end + 1);
  return `Unexpected stretch from \`${from ?? ''}\` to \`${to ?? ''}\`, expected two periods that the chart draws, the earlier first`;
}

/** Whether `claimed` is `actual` rounded to the digits that were written. */
function matches(claimed: number, actual: number): boolean {
  const digits = String(claimed).split('.')[1]?.length ?? 0;
  return Math.abs(claimed - actual) <= 0.5 * 10 ** -digits + 1e-9;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
