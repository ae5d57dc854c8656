/** Charts as PNG, 1200 pixels wide and, as `<id>@2x`, 2400. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { createChartRenderer } from '../../cards/render-chart.ts';
import { currentNewsroom } from '../../newsroom/current.ts';
import { readSettings } from '../../newsroom/settings.ts';
import { chartDrawing } from '../../views/chart-files.ts';
import { createEdition } from '../../views/edition.ts';

export const getStaticPaths = (async () => {
  const edition = createEdition(await currentNewsroom(), 'en');
  const render = createChartRenderer(readSettings());
  return [...edition.newsroom.charts.values()].flatMap((chart) =>
    [1, 2].map((scale) => ({
      params: { name: scale === 1 ? chart.id : `${chart.id}@2x` },
      props: { render: () => render(chartDrawing(chart, edition), 1200 * scale) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ render: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.render(), { headers: { 'content-type': 'image/png' } });
