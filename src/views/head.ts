/** What stands in the head of a page: for browsers, search engines, messengers and reference managers. */
import { say, type Language } from '../language/language.ts';
import { zonedMoment } from '../language/moments.ts';
import { alternatesOf } from '../outputs/alternates.ts';
import { lastChange } from '../outputs/last-change.ts';
import { absoluteUrl, feedUrl, oembedUrl, themeFeedUrl, twinUrl } from '../outputs/urls.ts';
import { citationNames, type NamedValue } from './citation-names.ts';
import type { Edition } from './edition.ts';
import { cardOf, pictureOf, type Picture } from './share-card.ts';
import { createStructuredData, type StructuredData } from './structured-data.ts';
import type { PageIdentity, PageSubject } from './page-identity.ts';

export interface Head {
  readonly title: string;
  /** Title without the site’s name, for cards. */
  readonly shareTitle: string;
  readonly description: string;
  /** `null` for a page that search engines should leave out. */
  readonly canonical: string | null;
  /** Its Markdown twin; `null` for a page that has none. */
  readonly twin: string | null;
  /** What other sites show of it; `null` where that is left to them. */
  readonly embed: string | null;
  /** Address of the page, for cards. */
  readonly address: string;
  readonly siteName: string;
  readonly locale: string;
  /** Those of the same page in other languages. */
  readonly otherLocales: readonly string[];
  /** The page in every language it is there in, with full addresses. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  readonly feeds: readonly { readonly href: string; readonly title: string }[];
  /** The card, with its full address. */
  readonly picture: Picture;
  /** Properties of Open Graph besides those of every page. */
  readonly article: readonly NamedValue[];
  /** Names that reference managers read. */
  readonly citation: readonly NamedValue[];
  readonly structured: StructuredData;
}

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', hi: 'hi_IN' };

export function createHead(edition: Edition, page: PageIdentity): Head {
  const { newsroom, language } = edition;
  const { site } = newsroom;
  const siteName = say(site.title, language);
  const address = absoluteUrl(site.url, page.path);
  const picture = pictureOf(cardOf(page.subject, edition), 'wide', edition);
  const alternates = page.unlisted ? [] : alternatesOf(page.path, newsroom);
  return {
    title: page.title === null ? `${siteName}: ${say(site.tagline, language)}` : `${page.title} · ${siteName}`,
    shareTitle: wholeWords(page.title ?? siteName, longestTitle),
    description: wholeSentences(page.description),
    canonical: page.unlisted ? null : address,
    embed: embedOf(page.subject, edition),
    twin: page.unlisted ? null : twinUrl(page.path),
    address,
    siteName,
    locale: locales[language],
    otherLocales: alternates.flatMap(({ language: tag }) =>
      tag === 'x-default' || tag === language ? [] : [locales[tag]],
    ),
    alternates: alternates.map(({ language: tag, url }) => ({
      language: tag,
      href: absoluteUrl(site.url, url),
    })),
    feeds: feedsOf(page.subject, edition),
    picture: { ...picture, url: absoluteUrl(site.url, picture.url) },
    article: articleProperties(page.subject, edition),
    citation: citationNames(page.subject, edition),
    structured: createStructuredData(edition, page),
  };
}

/** Longest description that messengers and search engines show whole. */
const longestDescription = 200;

/** Longest title that they show whole; headlines are shorter, statements of facts not always. */
const longestTitle = 120;

/** As many whole sentences as fit; where not even one does, whole words. */
function wholeSentences(text: string): string {
  if (text.length <= longestDescription) return text;
  return /^.*[.?!।](?= )/su.exec(text.slice(0, longestDescription))?.[0] ?? wholeWords(text, longestDescription);
}

function wholeWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  return `${room.slice(0, room.lastIndexOf(' ')).replace(/[\s,;:–—]+$/u, '')}…`;
}

/** The feed of everything, and before it that of the theme where the page belongs to one. */
function feedsOf(subject: PageSubject | undefined, { newsroom, language }: Edition): Head['feeds'] {
  const siteName = say(newsroom.site.title, language);
  const theme =
    subject?.kind === 'theme' ? subject.theme : subject?.kind === 'briefing' ? subject.briefing.theme : null;
  return [
    ...(theme ? [{ href: themeFeedUrl(theme.id), title: `${siteName}: ${say(theme.name, language)}` }] : []),
    { href: feedUrl, title: siteName },
  ];
}

function embedOf(subject: PageSubject | undefined, { newsroom }: Edition): string | null {
  if (subject?.kind === 'briefing')
    return absoluteUrl(newsroom.site.url, oembedUrl('briefings', subject.briefing.slug));
  return subject?.kind === 'chart' ? absoluteUrl(newsroom.site.url, oembedUrl('charts', subject.chart.id)) : null;
}

function articleProperties(subject: PageSubject | undefined, { newsroom, language }: Edition): NamedValue[] {
  if (subject?.kind !== 'briefing') return [];
  const { publishedAt, theme, byline } = subject.briefing;
  const { timeZone } = newsroom.site;
  return [
    { name: 'article:published_time', value: zonedMoment(publishedAt, timeZone) },
    { name: 'article:modified_time', value: lastChange(subject.briefing, newsroom) },
    { name: 'article:section', value: say(theme.name, language) },
    ...byline.map((contributor) => ({ name: 'article:author', value: say(contributor.name, language) })),
  ];
}
