/** The parts of a book that tell programs what is in it: container, package, contents. */
import { x } from 'xastscript';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { renderXml } from '../../outputs/render-xml.ts';
import { absoluteUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapters.ts';

const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

export function renderContainer(): string {
  return renderXml(
    x(null, [
      head,
      x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
        x('rootfiles', [
          x('rootfile', { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' }),
        ]),
      ]),
    ]),
  );
}

export interface Contents {
  readonly book: Book;
  readonly chapters: readonly Chapter[];
  /** Drawings of charts: `charts/oil.svg`. */
  readonly drawings: readonly string[];
}

/** The package document: what the book is, what files it has, in which order they are read. */
export function renderPackage({ book, chapters, drawings }: Contents, edition: Edition): string {
  const xhtml = 'application/xhtml+xml';
  const manifest = [
    { ...item('nav', 'nav.xhtml', xhtml), properties: 'nav' },
    item('style', 'style.css', 'text/css'),
    { ...item('cover-image', 'cover.png', 'image/png'), properties: 'cover-image' },
    item('cover', 'cover.xhtml', xhtml),
    ...chapters.map(({ file }) => item(idOf(file), file, xhtml)),
    ...drawings.map((file) => item(idOf(file), file, 'image/svg+xml')),
  ];
  const spine = ['cover', 'nav', ...chapters.map(({ file }) => idOf(file))];
  return renderXml(
    x(null, [
      head,
      x(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'id',
          'xml:lang': edition.language,
        },
        [
          metadata(book, edition),
          x(
            'manifest',
            manifest.map((attributes) => x('item', attributes)),
          ),
          x(
            'spine',
            spine.map((idref) => x('itemref', { idref })),
          ),
        ],
      ),
    ]),
  );
}

function item(id: string, href: string, type: string): Record<string, string> {
  return { id, href, 'media-type': type };
}

function metadata(book: Book, { newsroom, language }: Edition): ReturnType<typeof x> {
  const { site } = newsroom;
  const property = (name: string, value: string): ReturnType<typeof x> => x('meta', { property: name }, value);
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'id' }, absoluteUrl(site.url, book.url)),
    x('dc:title', book.title),
    x('dc:language', language),
    x('dc:creator', site.publisher),
    x('dc:publisher', site.publisher),
    x('dc:date', book.changedAt.slice(0, 10)),
    x('dc:description', book.description),
    x('dc:rights', site.licence.url),
    property('dcterms:modified', new Date(book.changedAt).toISOString().replace(/\.\d+/, '')),
    property('schema:accessMode', 'textual'),
    property('schema:accessMode', 'visual'),
    property('schema:accessModeSufficient', 'textual'),
    property('schema:accessibilityFeature', 'alternativeText'),
    property('schema:accessibilityFeature', 'structuralNavigation'),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', 'Every chart has a text alternative and its numbers as a table.'),
    x('meta', { name: 'cover', content: 'cover-image' }),
  ]);
}

/** Themes with their briefings under them. */
export function contentsList(chapters: readonly Chapter[], title: string): ElementContent[] {
  const entry = (chapter: Chapter, index: number): ElementContent[] => {
    if (chapter.level > 1) return [];
    const rest = chapters.slice(index + 1);
    const end = rest.findIndex(({ level }) => level === 1);
    const own = end < 0 ? rest : rest.slice(0, end);
    const inner = own.map(({ file, title: name }) => h('li', h('a', { href: file }, name)));
    return [h('li', [h('a', { href: chapter.file }, chapter.title), ...(inner.length > 0 ? [h('ol', inner)] : [])])];
  };
  return [h('nav', { epubType: 'toc', id: 'toc' }, [h('h1', title), h('ol', chapters.flatMap(entry))])];
}

function idOf(file: string): string {
  return `f-${file.replace(/[^\w-]/g, '-')}`;
}
