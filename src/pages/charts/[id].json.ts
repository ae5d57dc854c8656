/** Charts with numbers and provenance, for machines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { currentNewsroom } from '../../newsroom/current.ts';
import { chartJson } from '../../views/chart-files.ts';
import { createEdition } from '../../views/edition.ts';

export const getStaticPaths = (async () => {
  const { charts } = await currentNewsroom();
  return [...charts.values()].map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
  new Response(chartJson(props.chart, createEdition(await currentNewsroom(), 'en')), {
    headers: { 'content-type': 'application/json' },
  });
