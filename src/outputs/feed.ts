/** A feed, whatever its format: what it is called, and its entries with their whole text. */
import { defaultLanguage, say, type Language } from '../language/language.ts';
import { startOfDay, zonedMoment } from '../language/moments.ts';
import { strings } from '../language/strings.ts';
import { createSpeak } from '../evidence/speak.ts';
import type { Briefing, Correction, Newsroom, Theme } from '../newsroom/model.ts';
import { correctionContent } from './correction-content.ts';
import { feedContent } from './feed-content.ts';
import { laterMoment, lastChange } from './last-change.ts';
import { absoluteUrl, briefingUrl, correctionsUrl, correctionUrl, homeUrl, themeUrl } from './urls.ts';

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Page that the feed follows. */
  readonly home: string;
  readonly licence: string;
  readonly publisher: string;
  /** WebSub hub that tells of changes at once; `null` where the newsroom has none. */
  readonly hub: string | null;
  /** Last change of any entry; `null` for an empty feed. */
  readonly updated: string | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Made when it is first read: lists of feeds don’t need it. */
  readonly html: string;
  /** Moments in the newsroom’s zone. */
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly category: string | null;
}

/** Feeds of an edition by name: `all`, `corrections`, `themes/<id>`. Addresses are those of the main edition. */
export function listFeeds(newsroom: Newsroom, language: Language = defaultLanguage): Map<string, Feed> {
  return new Map([
    ['all', briefingFeed(newsroom, { language, theme: null })],
    ['corrections', correctionFeed(newsroom, language)],
    ...[...newsroom.themes].map(
      ([id, theme]) => [`themes/${id}`, briefingFeed(newsroom, { language, theme })] as const,
    ),
  ]);
}

function briefingFeed(newsroom: Newsroom, { language, theme }: { language: Language; theme: Theme | null }): Feed {
  const { site } = newsroom;
  const siteName = say(site.title, language);
  const briefings = newsroom.briefings.filter(
    (briefing) => briefing.language === language && (theme === null || briefing.theme.id === theme.id),
  );
  return feedOf(newsroom, {
    language,
    title: theme ? `${siteName}: ${say(theme.name, language)}` : siteName,
    description: theme ? say(theme.question, language) : say(site.description, language),
    home: absoluteUrl(site.url, theme ? themeUrl(theme.id) : homeUrl),
    entries: briefings.map((briefing) => briefingEntry(briefing, newsroom)),
  });
}

function correctionFeed(newsroom: Newsroom, language: Language): Feed {
  const { site } = newsroom;
  const words = strings(language);
  return feedOf(newsroom, {
    language,
    title: `${say(site.title, language)}: ${words.sections.corrections}`,
    description: words.corrections.intro,
    home: absoluteUrl(site.url, correctionsUrl),
    entries: newsroom.corrections.map((correction) => correctionEntry(correction, { newsroom, language })),
  });
}

function feedOf(newsroom: Newsroom, own: Pick<Feed, 'language' | 'title' | 'description' | 'home' | 'entries'>): Feed {
  const { licence, publisher, hub } = newsroom.site;
  const updated = own.entries.map((entry) => entry.updated).reduce<string | null>(laterMoment, null);
  return { ...own, licence: licence.url, publisher, hub, updated };
}

function briefingEntry(briefing: Briefing, newsroom: Newsroom): FeedEntry {
  const { site } = newsroom;
  const { language, slug, publishedAt } = briefing;
  // The first of its slugs names it for ever, so that a renamed briefing is not shown as new.
  const name = briefing.aliases[0] ?? slug;
  return {
    id: tagUri(site.url, { year: publishedAt.slice(0, 4), name: `briefings/${name}/${language}` }),
    url: absoluteUrl(site.url, briefingUrl(slug)),
    title: briefing.headline,
    summary: briefing.standfirst,
    get html() {
      return feedContent(briefing, newsroom);
    },
    published: zonedMoment(publishedAt, site.timeZone),
    updated: lastChange(briefing, newsroom),
    authors: briefing.byline.map(({ name: author }) => say(author, language)),
    category: say(briefing.theme.name, language),
  };
}

function correctionEntry(
  correction: Correction,
  { newsroom, language }: { newsroom: Newsroom; language: Language },
): FeedEntry {
  const { site } = newsroom;
  const text = createSpeak(newsroom.facts, language)(correction.text);
  const moment = startOfDay(correction.date, site.timeZone);
  return {
    id: tagUri(site.url, {
      year: correction.date.slice(0, 4),
      name: `corrections/${correction.id}${language === defaultLanguage ? '' : `/${language}`}`,
    }),
    url: absoluteUrl(site.url, correctionUrl(correction.id)),
    title: `${strings(language).corrections.kinds[correction.kind]}: ${firstSentence(text)}`,
    summary: text,
    get html() {
      return correctionContent(correction, newsroom, language);
    },
    published: moment,
    updated: moment,
    authors: [site.publisher],
    category: null,
  };
}

/** A name under RFC 4151: the site’s host, the year in which the thing came to be, and its path then. */
function tagUri(origin: string, { year, name }: { year: string; name: string }): string {
  return `tag:${new URL(origin).hostname},${year}:${name}`;
}

function firstSentence(text: string): string {
  return /^.*?[.!?।](?=\s|$)/su.exec(text)?.[0] ?? text;
}
