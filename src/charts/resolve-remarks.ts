/** Resolves what is drawn on top of the data: lines at a value, stretches, remarks. */
import type { Path } from '../schema/authored.ts';
import type { AuthoredMark } from '../schema/chart-mark.ts';
import { parsePeriod } from '../schema/period.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { AnnotationMark, BandMark, Key, NumberMark, Position, RuleMark } from './chart.ts';
import { complain, didYouMean, listNames, type ChartContext } from './chart-context.ts';

type Authored<K extends AuthoredMark['mark']> = Extract<AuthoredMark, { mark: K }>;

/** What remarks can point at. */
export interface Drawn {
  readonly xs: readonly Key[];
  readonly marks: readonly NumberMark[];
  /** Whether the axis is time itself, where every day has its place. */
  readonly isTime: boolean;
}

interface Where {
  readonly drawn: Drawn;
  readonly path: Path;
}

export function resolveRule(mark: Authored<'rule'>, where: Where, context: ChartContext): RuleMark | null {
  const axis = mark.x === undefined ? 'y' : 'x';
  const at = resolvePosition(
    { axis, value: mark.x ?? mark.y ?? 0 },
    { ...where, path: [...where.path, axis] },
    context,
  );
  return at && { kind: 'rule', at, label: mark.label ?? null };
}

export function resolveBand(mark: Authored<'band'>, where: Where, context: ChartContext): BandMark | null {
  const from = resolvePosition(
    { axis: mark.axis, value: mark.from },
    { ...where, path: [...where.path, 'from'] },
    context,
  );
  const to = resolvePosition({ axis: mark.axis, value: mark.to }, { ...where, path: [...where.path, 'to'] }, context);
  return from && to && { kind: 'band', from, to, label: mark.label ?? null };
}

export function resolveAnnotation(
  mark: Authored<'annotation'>,
  where: Where,
  context: ChartContext,
): AnnotationMark | null {
  const at = resolvePosition({ axis: 'x', value: mark.x }, { ...where, path: [...where.path, 'x'] }, context);
  if (at?.axis !== 'x') return null;
  const y =
    mark.y === undefined
      ? numberAt(at.key, mark.by, where.drawn)
      : yOf(mark.y, { ...where, path: [...where.path, 'y'] }, context);
  if (y !== null) return { kind: 'annotation', x: at.key, y, text: mark.text };
  if (mark.y !== undefined) return null;
  const series = mark.by === undefined ? 'one number' : `a number of \`${mark.by}\``;
  const message = `Unexpected annotation at \`${at.key.key}\`, expected ${series} there, or \`y\``;
  return complain(context, { rule: 'unknown-position', path: [...where.path, 'x'], message });
}

function numberAt(key: Key, by: string | undefined, drawn: Drawn): number | null {
  const found = drawn.marks
    .flatMap((mark) => mark.data)
    .filter((datum) => datum.x.key === key.key && (by === undefined || datum.group === by));
  const numbers = [...new Set(found.flatMap((datum) => datum.y ?? datum.high ?? []))];
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

interface Asked {
  readonly axis: 'x' | 'y';
  readonly value: string | number;
}

function resolvePosition({ axis, value }: Asked, where: Where, context: ChartContext): Position | null {
  if (axis === 'x') {
    const key = keyAt(String(value), where, context);
    return key && { axis: 'x', key };
  }
  const number = yOf(value, where, context);
  return number === null ? null : { axis: 'y', value: number };
}

function keyAt(text: string, { drawn, path }: Where, context: ChartContext): Key | null {
  const known = drawn.xs.find((key) => key.key === text);
  const period = parsePeriod(text);
  if (known) return known;
  const isCovered =
    period !== null && drawn.xs.some(({ period: x }) => x && x.start <= period.start && period.start <= x.end);
  if (period && (drawn.isTime || isCovered)) return { key: text, name: null, period };
  const names = drawn.xs.map((key) => key.key);
  const message = `Unexpected \`${text}\`, expected a place on the axis: ${listNames(names)}`;
  return complain(context, { rule: 'unknown-position', path, message, hint: didYouMean(text, names) });
}

function yOf(value: string | number, { path }: Where, context: ChartContext): number | null {
  if (typeof value === 'number') return value;
  const id = /^fact:(.+)$/.exec(value)?.[1];
  if (id === undefined) {
    return complain(context, {
      rule: 'unknown-position',
      path,
      message: `Unexpected \`${value}\`, expected a number or \`fact:<id>\``,
    });
  }
  const figure = context.facts.get(id)?.quantity?.figure;
  if (typeof figure === 'number') return figure;
  if (context.facts.has(id)) {
    return complain(context, {
      rule: 'not-a-number',
      path,
      message: `Unexpected fact \`${id}\`, expected one with a single number`,
    });
  }
  context.diagnostics.push(
    unknownId('fact', id, { place: context.authored.placeOf(path), known: context.facts.keys() }),
  );
  return null;
}
