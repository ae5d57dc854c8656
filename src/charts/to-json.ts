/** A chart as JSON: what it shows, its numbers and their provenance. */
import type { Source } from '../evidence/source.ts';
import type { Chart } from './chart.ts';
import { describeChart } from './describe.ts';
import { newestSource } from './newest-source.ts';
import { recordsOf } from './records.ts';
import { specOf } from './spec-of.ts';
import { chartTable, type TableOptions } from './table.ts';

/** Two spaces of indentation, keys in one order, a line end at the end. */
export function toJson(chart: Chart, options: TableOptions): string {
  const { speak } = options;
  const records = recordsOf(chart, options).map((record) => ({
    ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)),
    sources: record.sources.map((source) => source.id),
  }));
  const document = {
    id: chart.id,
    theme: chart.theme,
    kind: chart.kind,
    language: options.language,
    finding: speak(chart.finding),
    measure: speak(chart.measure),
    description: describeChart(chart, options),
    notes: chart.notes.map(speak),
    method: chart.method && speak(chart.method),
    newestSource: newestSource(chart),
    spec: specOf(chart, options),
    licences: chart.licences,
    series: chart.series,
    facts: chart.facts,
    sources: chart.sources.map((source) => provenance(source, speak)),
    ...(records.length > 0 ? { data: records } : { table: chartTable(chart, options) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function provenance(source: Source, speak: TableOptions['speak']): object {
  const { id, outlet, headline, headlineIs, published, accessed, url, archiveUrl, language, status } = source;
  const withdrawn = status && {
    kind: status.kind,
    date: status.date,
    reason: speak(status.reason),
    ...(status.kind === 'superseded' && { by: status.by.id }),
  };
  return {
    id,
    outlet,
    ...(headlineIs === 'exact' && { headline }),
    published,
    accessed,
    url,
    archiveUrl,
    language,
    ...(withdrawn && { status: withdrawn }),
  };
}
