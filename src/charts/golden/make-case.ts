/** A case of the gallery from its data and its words. */
import type { Fact } from '../../evidence/fact.ts';

export interface GoldenCase {
  readonly id: string;
  readonly csv: string;
  readonly yaml: string;
  readonly chart: string;
  /** Facts it draws from instead. */
  readonly facts?: ReadonlyMap<string, Fact>;
}

export function over({ columns, csv }: { columns: string; csv: string }): { csv: string; yaml: string } {
  return { csv, yaml: `theme: trade\ntitle: { en: Series }\nsources: [daily, institute]\ncolumns:\n${columns}` };
}

export function golden(
  id: string,
  data: { csv: string; yaml: string; facts?: ReadonlyMap<string, Fact> },
  { finding, measure, spec }: { finding: string; measure: string; spec: string },
): GoldenCase {
  const rows = /^data:/m.test(spec) ? '' : 'data: { series: s }\n';
  return {
    id,
    ...data,
    chart: `theme: trade\nfinding: { en: "${finding}" }\nmeasure: { en: "${measure}" }\n${rows}${spec}\n`,
  };
}
