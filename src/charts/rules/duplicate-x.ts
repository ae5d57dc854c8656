/** `duplicate-x`: one mark draws at most one number per category or period of a series. */
import type { Datum, NumberMarkKind } from '../chart.ts';
import type { ChartContext } from '../chart-context.ts';
import type { Row } from '../series.ts';

/** `data` and `rows` run in parallel. Points may share a place: a cloud of them is what they show. */
export function checkDuplicates(
  { data, rows }: { data: readonly Datum[]; rows: readonly Row[] },
  { mark, context }: { mark: NumberMarkKind; context: ChartContext },
): void {
  if (mark === 'point') return;
  const seen = new Map<string, Row>();
  data.forEach((datum, index) => {
    const row = rows[index];
    const key = JSON.stringify([datum.facet, datum.group, datum.x.key]);
    const first = seen.get(key);
    if (!row) return;
    if (!first) seen.set(key, row);
    else context.diagnostics.push({ rule: 'duplicate-x', severity: 'error', place: row.place, ...fault(datum, first) });
  });
}

function fault(datum: Datum, first: Row): { message: string; hint: string } {
  const series = datum.group === '' ? '' : ` of \`${datum.group}\``;
  return {
    message: `Unexpected second number${series} for \`${datum.x.key}\`, expected one (line ${first.place.line} has it already)`,
    hint: 'narrow the rows with `where`, or tell them apart with `by` or `facet`',
  };
}
