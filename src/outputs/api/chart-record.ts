/** A chart for programs. */
import type { z } from 'zod';
import { chartFiles } from '../../charts/chart-files.ts';
import type { Chart } from '../../charts/chart.ts';
import { describeChart } from '../../charts/describe.ts';
import { chartTable } from '../../charts/table.ts';
import { createSpeak } from '../../evidence/speak.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { absoluteUrl, chartUrl } from '../urls.ts';
import { apiVersion, type chartSchema } from './schemas.ts';

export function chartRecord(chart: Chart, { site, facts }: Newsroom): z.infer<typeof chartSchema> {
  const options = { language: 'en', speak: createSpeak(facts, 'en') } as const;
  const { speak } = options;
  const { columns, rows } = chartTable(chart, options);
  const full = (path: string): string => absoluteUrl(site.url, path);
  const { svg, png, csv, json, embed } = chartFiles(chart.id);
  return {
    version: apiVersion,
    id: chart.id,
    url: full(chartUrl(chart.id)),
    theme: chart.theme,
    kind: chart.kind,
    finding: speak(chart.finding),
    measure: speak(chart.measure),
    description: describeChart(chart, options),
    notes: chart.notes.map(speak),
    method: chart.method && speak(chart.method),
    columns: columns.map(({ text }) => text),
    rows: rows.map((row) => [...row]),
    facts: [...chart.facts],
    sources: chart.sources.map(({ id }) => id),
    files: { svg: full(svg), png: full(png), csv: full(csv), json: full(json), embed: full(embed) },
    licence: chart.licences.find((licence) => licence.startsWith('https://')) ?? site.licence.url,
  };
}
