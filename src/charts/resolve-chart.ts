/** From a chart’s spec to the chart: columns became keys and numbers, claims were checked, faults have their place. */
import type { Fact } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import type { Language, LocalText } from '../language/language.ts';
import type { Authored } from '../schema/authored.ts';
import type { AuthoredChart } from '../schema/chart.ts';
import type { Status } from '../schema/series.ts';
import { hasErrors, type Diagnostic } from '../schema/diagnostic.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { keysOf } from './channels.ts';
import type { Chart, Key, Mark, NumberMark } from './chart.ts';
import { isNumberMark } from './chart.ts';
import type { ChartContext } from './chart-context.ts';
import { decimalsFor, fixedDecimals } from './decimals.ts';
import { disputedNote } from './disputed-note.ts';
import { orderKeys } from './order-keys.ts';
import { resolveClaims } from './claims/resolve-claims.ts';
import { resolveMarks, type ResolvedMarks } from './resolve-marks.ts';
import { isUncertain } from './plot.ts';
import { chartWords } from './words.ts';
import { checkChart } from './rules/check-chart.ts';
import type { Series } from './series.ts';

export interface ChartInput {
  readonly id: string;
  readonly authored: Authored<AuthoredChart>;
  readonly series: ReadonlyMap<string, Series>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly themes: ReadonlySet<string>;
}

/** Resolves and checks a chart; it is `null` where there are errors. */
export function resolveChart(input: ChartInput): { chart: Chart | null; diagnostics: readonly Diagnostic[] } {
  const { authored, themes } = input;
  const diagnostics: Diagnostic[] = [];
  const context: ChartContext = { authored, series: input.series, facts: input.facts, diagnostics };
  if (!themes.has(authored.value.theme)) {
    diagnostics.push(unknownId('theme', authored.value.theme, { place: authored.placeOf(['theme']), known: themes }));
  }
  const resolved = resolveMarks(context);
  if (hasErrors(diagnostics)) return { chart: null, diagnostics };
  const chart = buildChart(input, resolved);
  checkChart(chart, context);
  const spoken = resolveClaims(chart, context);
  return { chart: hasErrors(diagnostics) ? null : spoken, diagnostics };
}

function buildChart({ id, authored: { value } }: ChartInput, resolved: ResolvedMarks): Chart {
  const { marks, rows } = resolved;
  const numbers = marks.filter(isNumberMark);
  const { keys, left } = orderKeys(resolved.xs, numbers, value);
  const kept = new Set(keys.map((key) => key.key));
  const decimals = value.decimals === undefined ? decimalsFor(marks) : fixedDecimals(value.decimals);
  const disputed = disputedNote(numbers, decimals);
  return {
    id,
    theme: value.theme,
    kind: marks[0]?.kind ?? 'bar',
    finding: value.finding,
    measure: value.measure,
    description: value.description ?? null,
    method: value.method ?? null,
    notes: [
      ...(value.note ? [value.note] : []),
      ...(disputed ? [disputed] : []),
      ...ownNotes(value, { shown: keys.length, left, marks }),
    ],
    orientation: value.orientation ?? (value.facet === undefined ? orientationOf(numbers, keys) : 'vertical'),
    marks: left > 0 ? marks.map((mark) => keepKeys(mark, kept)) : marks,
    xs: keys,
    facets: value.facet === undefined ? [] : facetsOf(resolved, value.facet),
    facetLabel: rows.flatMap(({ columns }) => columns).find((column) => column.name === value.facet)?.label ?? null,
    y: {
      scale: value.y?.scale ?? 'linear',
      domain: value.y?.domain ?? null,
      axisBreakReason: value.y?.axisBreakReason ?? null,
      label: value.y?.label ?? null,
    },
    highlight: new Set(value.highlight),
    colours: new Map(Object.entries(value.colours)),
    decimals,
    sources: sourcesOfRows(resolved),
    series: [...new Set(rows.flatMap(({ series }) => (series ? [series.id] : [])))],
    facts: [...new Set(rows.flatMap(({ facts }) => facts.map((fact) => fact.id)))],
    licences: [...new Set(rows.flatMap(({ series }) => series?.licence ?? []))],
  };
}

/** Bars over periods stand, bars over names lie: names need the room. Waterfalls and lines stand. */
function orientationOf(marks: readonly NumberMark[], keys: readonly Key[]): Chart['orientation'] {
  const lies = marks.some((mark) => mark.kind === 'bar' || mark.kind === 'lollipop' || mark.kind === 'range');
  const isUpright = marks.some((mark) => mark.kind === 'line' || mark.kind === 'step' || mark.kind === 'area');
  return lies && !isUpright && keys.every((key) => !key.period) ? 'horizontal' : 'vertical';
}

function keepKeys(mark: Mark, kept: ReadonlySet<string>): Mark {
  return isNumberMark(mark) ? { ...mark, data: mark.data.filter((datum) => kept.has(datum.x.key)) } : mark;
}

function facetsOf({ rows }: ResolvedMarks, facet: string): Key[] {
  const keys = rows.flatMap((item) => keysOf(item.rows, facet));
  return [...new Map(keys.map((key) => [key.key, key])).values()];
}

function sourcesOfRows({ rows }: ResolvedMarks): Source[] {
  const all = rows.flatMap((item) => item.rows.flatMap((row) => row.sources));
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** Notes a chart owes its reader by itself. */
function ownNotes(
  value: AuthoredChart,
  { shown, left, marks }: { shown: number; left: number; marks: readonly Mark[] },
): LocalText[] {
  const notes: LocalText[] = uncertaintyNotes(marks);
  if (value.y?.axisBreakReason) {
    const { en, hi } = value.y.axisBreakReason;
    notes.push({
      en: `The axis does not start at zero: ${en}`,
      ...(hi !== undefined && { hi: `अक्ष शून्य से शुरू नहीं होता: ${hi}` }),
    });
  }
  if (left > 0)
    notes.push({ en: `${shown} of ${shown + left} are shown.`, hi: `${shown + left} में से ${shown} दिखाए गए हैं।` });
  if (value.total?.rounding) {
    notes.push({
      en: 'Parts do not add up to totals because of rounding.',
      hi: 'पूर्णांकन के कारण भागों का योग कुल से भिन्न है।',
    });
  }
  return notes;
}

/** Says what dashed and hollow stands for, where something is. */
function uncertaintyNotes(marks: readonly Mark[]): LocalText[] {
  const drawn = marks.flatMap((mark): { status: Status }[] => {
    if (mark.kind === 'gantt') return [...mark.items];
    return 'data' in mark ? [...mark.data] : [];
  });
  const statuses = [...new Set(drawn.filter(isUncertain).map(({ status }) => status))];
  if (statuses.length === 0) return [];
  const names = (language: Language): string =>
    statuses.map((status) => chartWords[language].status[status]).join(', ');
  return [{ en: `Dashed or hollow: ${names('en')}.`, hi: `टूटी रेखा या खोखला: ${names('hi')}।` }];
}
