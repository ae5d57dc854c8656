/** Small sources, series and charts for the tests of this folder. */
import { bareSource } from '../evidence/fixtures.ts';
import type { Source } from '../evidence/source.ts';
import type { Fact } from '../evidence/fact.ts';
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { series as seriesSchema, type AuthoredSeries } from '../schema/series.ts';
import { chart as chartSchema } from '../schema/chart.ts';
import type { Chart } from './chart.ts';
import { resolveChart } from './resolve-chart.ts';
import { resolveSeries } from './resolve-series.ts';
import type { Series } from './series.ts';

export function source(id: string, outlet = id): Source {
  return {
    ...bareSource,
    id,
    outlet,
    headline: `Headline of ${id}`,
    published: '2025-12-05',
    accessed: '2026-11-01',
    url: `https://example.org/${id}`,
  };
}

export const sources: ReadonlyMap<string, Source> = new Map(
  [source('daily', 'The Daily'), source('institute', 'The Institute')].map((item) => [item.id, item]),
);

export const themes: ReadonlySet<string> = new Set(['trade']);
export const noFacts: ReadonlyMap<string, Fact> = new Map();

/** A count of S-400 squadrons; `others` are what sources give instead. */
export function fact(id: string, value: number, others: readonly { value: number; outlet: string }[] = []): Fact {
  const says = { kind: 'says', text: { en: 'says so' } } as const;
  return {
    id,
    theme: 'trade',
    statement: { en: id.charAt(0).toUpperCase() + id.slice(1) },
    quantity: {
      figure: value,
      unit: { dimension: 'count', scale: 'one' },
      precision: 'exact',
      decimals: null,
    },
    noun: { en: 'squadrons' },
    period: null,
    asOf: '2026-03',
    evidence: [
      { source: source('daily', 'The Daily'), relation: 'supports', words: says, figure: null },
      ...others.map(({ value: other, outlet }) => ({
        source: source(outlet.toLowerCase(), outlet),
        relation: 'contradicts' as const,
        words: says,
        figure: other,
      })),
    ],
    derivation: null,
    conflict: others.length > 0 ? { why: { en: 'The newspaper is used.' } } : null,
    reviewBy: null,
    note: null,
  };
}

/** Reads a description of a series; throws where the test itself is wrong. */
export function authoredSeries(yaml: string): Authored<AuthoredSeries> {
  const { authored, diagnostics } = parseYaml({ file: 'content/series/s.yaml', text: yaml }, seriesSchema);
  if (!authored) throw new Error(JSON.stringify(diagnostics));
  return authored;
}

export const tradeYaml = `theme: trade
title: { en: Goods trade of India with Russia }
columns:
  period: { kind: period, label: { en: Fiscal year } }
  flow: { kind: category, label: { en: Flow }, names: { exports: { en: Exports }, imports: { en: Imports } } }
  value: { kind: number, label: { en: Value }, unit: USD billion }
  source: { kind: source }
  status: { kind: status }
`;

export const tradeCsv = `period,flow,value,source,status
FY2020-21,exports,2.6,daily,
FY2020-21,imports,5.48,daily,
FY2021-22,exports,3.25,daily,
FY2021-22,imports,9.87,daily,
FY2022-23,exports,3.15,institute,
FY2022-23,imports,46.21,institute,
FY2023-24,exports,4.26,institute,
FY2023-24,imports,61.43,institute,
FY2024-25,exports,4.88,institute,
FY2024-25,imports,63.84,institute,
`;

/** Resolves a series from its two texts. */
export function seriesFrom(
  csv: string,
  yaml = tradeYaml,
  today?: string,
): { series: Series | null; diagnostics: readonly Diagnostic[] } {
  return resolveSeries({
    id: 's',
    authored: authoredSeries(yaml),
    csv,
    csvFile: 'content/series/s.csv',
    sources,
    facts: noFacts,
    findFigures: () => [],
    themes,
    ...(today !== undefined && { today }),
  });
}

/** Resolves a chart from its text; its series `s` comes from `csv` and `yaml`. */
export function chartFrom(
  text: string,
  {
    csv = tradeCsv,
    yaml = tradeYaml,
    facts = noFacts,
  }: { csv?: string; yaml?: string; facts?: ReadonlyMap<string, Fact> } = {},
): { chart: Chart | null; diagnostics: readonly Diagnostic[] } {
  const head = 'theme: trade\nfinding: { en: A finding }\nmeasure: { en: A measure }\n';
  const whole = text.includes('finding:') ? text : `${head}${text}`;
  const { authored, diagnostics } = parseYaml({ file: 'content/charts/c.yaml', text: whole }, chartSchema);
  if (!authored) return { chart: null, diagnostics };
  const { series } = seriesFrom(csv, yaml);
  if (!series) throw new Error('the series of the test is broken');
  return resolveChart({ id: 'c', authored, series: new Map([[series.id, series]]), facts, themes });
}

/** The same, where the test is about a chart that is right. */
export function goodChart(text: string, options?: Parameters<typeof chartFrom>[1]): Chart {
  const { chart, diagnostics } = chartFrom(text, options);
  if (!chart) throw new Error(JSON.stringify(diagnostics, null, 1));
  return chart;
}

/** “3:7 rule” per diagnostic. */
export function briefly(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);
}
