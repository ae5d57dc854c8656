/** A book as an EPUB 3 file: the same bytes for the same words, whenever and wherever it is made. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { h } from 'hastscript';
import { chartSvg } from '../chart-files.ts';
import { localiseText } from '../localise-text.ts';
import { pictureOf } from '../share-card.ts';
import type { Edition } from '../edition.ts';
import type { Book } from './book.ts';
import { drawingFile, listChapters } from './chapters.ts';
import { contentsList, renderContainer, renderPackage } from './package.ts';
import { bookStyle } from './style.ts';
import { renderXhtml } from './xhtml.ts';

/** `cover` is the picture of the book’s card, as PNG. */
export function makeBook(book: Book, edition: Edition, cover: Uint8Array): Uint8Array {
  const { language, words, newsroom } = edition;
  const chapters = listChapters(book, edition);
  const charts = [
    ...new Set(book.themes.flatMap(({ briefings }) => briefings.flatMap(({ compiled }) => compiled.charts))),
  ].flatMap((id) => newsroom.charts.get(id) ?? []);
  // A table needs no drawing.
  const drawn = charts.filter(({ kind }) => kind !== 'table');
  const drawings = drawn.map((chart) => [drawingFile(chart.id), chartSvg(chart, edition)] as const);
  const { alt } = pictureOf(book.cover, 'wide', edition);
  const page = (title: string, type: string, body: Parameters<typeof renderXhtml>[0]['body']): string =>
    renderXhtml({ title, language, type, body });
  const texts: (readonly [string, string])[] = [
    ['META-INF/container.xml', renderContainer()],
    ['book/package.opf', renderPackage({ book, chapters, drawings: drawings.map(([file]) => file) }, edition)],
    ['book/nav.xhtml', page(words.nav.contents, 'frontmatter', contentsList(chapters, words.nav.contents))],
    ['book/style.css', bookStyle],
    ['book/cover.xhtml', page(book.title, 'cover', [h('p', { class: 'cover' }, h('img', { src: 'cover.png', alt }))])],
    ...chapters.map(({ file, title, body }) => [`book/${file}`, page(title, 'bodymatter', body)] as const),
    ...drawings.map(([file, svg]) => [`book/${file}`, svg] as const),
  ];
  const files: Zippable = {
    // First, and as it is: programs tell a book by these bytes at this place.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(texts.map(([file, text]) => [file, strToU8(localiseText(text, edition))])),
    'book/cover.png': [cover, { level: 0 }],
  };
  // The first day the format knows, by any clock: archives hold local times.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
