/** Every file of the site that is no page: the texts, the pictures, and the styles that are loaded on demand. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createChartRenderer, type RenderChart } from '../cards/render-chart.ts';
import { createRenderer, type RenderPicture } from '../cards/render-picture.ts';
import { chartFiles } from '../charts/chart-files.ts';
import { digestOf } from '../newsroom/compile-cache.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Settings } from '../newsroom/settings.ts';
import { editionUrl, searchStylesUrl } from '../outputs/urls.ts';
import { listBooks } from '../views/books/book.ts';
import { makeBook } from '../views/books/make-book.ts';
import { chartDrawing, chartSvg } from '../views/chart-files.ts';
import { listEditions, type Edition } from '../views/edition.ts';
import { listPictures } from '../views/share-card.ts';
import type { SiteFile } from '../views/site-files.ts';
import { listTextFiles } from '../views/text-files.ts';

export type AnyFile = SiteFile<string | Promise<Uint8Array>>;

/** Makes the function that lists the files of a newsroom; none of them is rendered before it is asked for. */
export function createFileList(settings: Settings): (loaded: LoadedNewsroom) => AnyFile[] {
  const renderCard = createRenderer(settings);
  const renderChart = createChartRenderer(settings);
  const styles = path.join(settings.root, 'src/styles/search.css');
  return ({ newsroom }) => {
    if (!newsroom) return [];
    const editions = listEditions(newsroom);
    return [
      { url: searchStylesUrl, type: 'text/css; charset=utf-8', render: () => readFileSync(styles, 'utf8') },
      ...cardFiles(editions, renderCard),
      ...editions.flatMap((edition) => [
        ...listTextFiles(edition),
        ...bookFiles(edition, renderCard),
        ...chartPictures(edition, renderChart),
      ]),
    ];
  };
}

/** Share cards, by names that change with what they say: editions that say the same share one. */
function cardFiles(editions: readonly Edition[], render: RenderPicture): AnyFile[] {
  return [...new Map(editions.flatMap((edition) => [...listPictures(edition)]))].map(([url, { card, shape }]) => ({
    url,
    type: 'image/png',
    render: () => render(card, shape),
    version: () => digestOf([shape, JSON.stringify(card)]),
  }));
}

/** Books, each with its card as cover. */
function bookFiles(edition: Edition, render: RenderPicture): AnyFile[] {
  return listBooks(edition).map((book) => ({
    url: editionUrl(book.url, edition.language),
    type: 'application/epub+zip',
    render: async () => makeBook(book, edition, await render(book.cover.card, 'wide')),
  }));
}

/** Charts as PNG, in two sizes. */
function chartPictures(edition: Edition, render: RenderChart): AnyFile[] {
  return [...edition.newsroom.charts.values()].flatMap((chart) => {
    const { png, largePng } = chartFiles(chart.id);
    const picture = (url: string, width: number): AnyFile => ({
      url: editionUrl(url, edition.language),
      type: 'image/png',
      render: () => render(chartDrawing(chart, edition), width),
      version: () => digestOf([String(width), chartSvg(chart, edition)]),
    });
    return [picture(png, 1200), picture(largePng, 2400)];
  });
}
