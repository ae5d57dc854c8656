/** The chapters of a book: its title page, the themes, and the briefings with their charts and references. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chartFiles } from '../../charts/chart-files.ts';
import { followWords } from '../../language/follow-words.ts';
import { say } from '../../language/language.ts';
import type { Briefing } from '../../newsroom/model.ts';
import { feedText } from '../../outputs/feed-content.ts';
import { absoluteUrl, briefingUrl, homeUrl, themeUrl } from '../../outputs/urls.ts';
import { viewCite } from '../cite.ts';
import { correctionsOfBriefing } from '../corrections.ts';
import type { Edition } from '../edition.ts';
import { briefingLine, factLine } from '../lines.ts';
import { listReferences, type Reference } from '../references.ts';
import type { Book, BookTheme } from './book.ts';

export interface Chapter {
  /** `briefing-oil.xhtml`. */
  readonly file: string;
  readonly title: string;
  /** 1 for a theme, 2 for what belongs to it. */
  readonly level: 1 | 2;
  readonly body: readonly ElementContent[];
}

export function listChapters(book: Book, edition: Edition): Chapter[] {
  const chapterOf = new Map(
    book.themes.flatMap(({ briefings }) =>
      briefings.map(
        ({ slug }) => [absoluteUrl(edition.newsroom.site.url, briefingUrl(slug)), `briefing-${slug}.xhtml`] as const,
      ),
    ),
  );
  return [
    titlePage(book, edition),
    ...book.themes.flatMap((part) => [
      themeChapter(part, edition),
      ...part.briefings.map((briefing) => briefingChapter(briefing, { edition, chapterOf })),
    ]),
  ];
}

function titlePage({ title, description, changedAt }: Book, edition: Edition): Chapter {
  const { site } = edition.newsroom;
  const words = followWords(edition.language);
  const home = absoluteUrl(site.url, homeUrl);
  return {
    file: 'title.xhtml',
    title,
    level: 1,
    body: [
      h('h1', title),
      h('p', { class: 'standfirst' }, description),
      h('p', `${words.updated} ${edition.date(changedAt)}`),
      h('p', [site.publisher, ', ', h('a', { href: home }, home)]),
      h('p', h('a', { href: site.licence.url }, edition.words.footer.licence(site.licence.name))),
    ],
  };
}

function themeChapter({ theme }: BookTheme, edition: Edition): Chapter {
  const { language, speak, words, newsroom } = edition;
  const title = say(theme.name, language);
  const figures = theme.keyFacts.map((fact) => {
    const { statement, value, when, href } = factLine(fact, edition);
    const text = [value === null ? statement : `${statement}: ${value}`, when].filter((part) => part !== null);
    return h('li', h('a', { href: absoluteUrl(newsroom.site.url, href) }, text.join(', ')));
  });
  const address = absoluteUrl(newsroom.site.url, themeUrl(theme.id));
  return {
    file: `theme-${theme.id}.xhtml`,
    title,
    level: 1,
    body: [
      h('h1', title),
      h('p', { class: 'standfirst' }, say(theme.question, language)),
      h('p', speak(theme.summary)),
      ...(figures.length > 0 ? [h('h2', words.theme.numbers), h('ul', figures)] : []),
      h('p', h('a', { href: address }, address)),
    ],
  };
}

interface Place {
  readonly edition: Edition;
  /** Files of the chapters of this book by the full address of their page. */
  readonly chapterOf: ReadonlyMap<string, string>;
}

function briefingChapter(briefing: Briefing, { edition, chapterOf }: Place): Chapter {
  const { newsroom, language, words } = edition;
  const address = absoluteUrl(newsroom.site.url, briefingUrl(briefing.slug));
  const { keyPoints, prose } = feedText(briefing, newsroom);
  const intoBook = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.map((node) => (node.type === 'element' ? rewrite(node, { address, chapterOf }) : node));
  const by = briefing.byline.map(({ name }) => say(name, language)).join(', ');
  return {
    file: `briefing-${briefing.slug}.xhtml`,
    title: briefing.headline,
    level: 2,
    body: [
      h('h1', briefing.headline),
      h('p', { class: 'standfirst' }, briefing.standfirst),
      h('p', { class: 'byline' }, `${words.briefing.by} ${by}, ${briefingLine(briefing, edition).date}`),
      ...(keyPoints.length > 0 ? [h('h2', words.briefing.keyPoints), ...intoBook(keyPoints)] : []),
      ...intoBook(prose),
      h('section', { id: 'references', epubType: 'endnotes' }, [
        h('h2', words.briefing.references),
        h('ol', listReferences(briefing.compiled.citations, edition).map(referenceItem)),
      ]),
      ...ending(briefing, edition),
      h('p', h('a', { href: address }, address)),
    ],
  };
}

function ending(briefing: Briefing, edition: Edition): Element[] {
  const { words } = edition;
  const corrections = correctionsOfBriefing(briefing, edition);
  const [style] = viewCite({ kind: 'briefing', briefing }, edition).styles;
  return [
    h('h2', words.briefing.corrections),
    corrections.length === 0
      ? h('p', words.briefing.noCorrections)
      : h(
          'ul',
          corrections.map(({ kind, date, text }) => h('li', [h('strong', kind), `, ${date}: ${text}`])),
        ),
    h('h2', words.briefing.cite),
    h('p', style?.text ?? ''),
  ];
}

function referenceItem({
  number,
  outlet,
  headline,
  date,
  address,
  noAddress,
  quotes,
  tongue,
  withdrawal,
}: Reference): Element {
  const where: ElementContent = address === null ? h('span', noAddress ?? '') : h('a', { href: address }, address);
  const words = quotes.map(({ text }) => h('li', h('q', { ...tongue }, text)));
  return h('li', { id: `ref-${number}` }, [
    h('p', [`${outlet}: ${headline}, ${date}. `, where]),
    ...(withdrawal ? [h('p', [h('strong', withdrawal.when), `: ${withdrawal.reason}`])] : []),
    ...(words.length > 0 ? [h('ul', words)] : []),
  ]);
}

/** Links inside the book stay in it; pictures of charts are its own drawings. */
function rewrite(node: Element, place: { address: string; chapterOf: Place['chapterOf'] }): Element {
  const { href, src } = node.properties;
  const target = typeof href === 'string' ? inBook(href, place) : undefined;
  const chart = typeof src === 'string' ? /\/charts\/([^/]+)\.png$/.exec(src)?.[1] : undefined;
  const { width, ...others } = node.properties;
  return {
    ...node,
    properties: {
      ...(chart === undefined ? node.properties : others),
      ...(target !== undefined && { href: target }),
      ...(chart !== undefined && { src: drawingFile(chart), className: width === undefined ? [] : ['chart'] }),
    },
    children: node.children.map((child) => (child.type === 'element' ? rewrite(child, place) : child)),
  };
}

function inBook(href: string, { address, chapterOf }: { address: string; chapterOf: Place['chapterOf'] }): string {
  if (href.startsWith(`${address}#`)) return href.slice(address.length);
  return chapterOf.get(href) ?? href;
}

/** Where the drawing of a chart stands in the book. */
export function drawingFile(chart: string): string {
  return chartFiles(chart).svg.slice(1);
}
