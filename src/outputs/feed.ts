/** A feed, whatever its format: what it is called, and its entries with their whole text. */
import { say, type Language } from '../language/language.ts';
import { startOfDay, zonedMoment } from '../language/moments.ts';
import { strings } from '../language/strings.ts';
import { createSpeak } from '../evidence/speak.ts';
import type { Briefing, Correction, Newsroom } from '../newsroom/model.ts';
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

/** Feeds by name: `all`, `corrections`, `themes/<id>`. */
export function listFeeds(newsroom: Newsroom): Map<string, Feed> {
  return new Map([
    ['all', briefingFeed(newsroom, null)],
    ['corrections', correctionFeed(newsroom)],
    ...[...newsroom.themes.keys()].map((id) => [`themes/${id}`, briefingFeed(newsroom, id)] as const),
  ]);
}

function briefingFeed(newsroom: Newsroom, themeId: string | null): Feed {
  const { site } = newsroom;
  const language = mainLanguage(newsroom);
  const theme = themeId === null ? null : (newsroom.themes.get(themeId) ?? null);
  const siteName = say(site.title, language);
  const briefings = newsroom.briefings.filter(
    (briefing) => briefing.language === language && (theme === null || briefing.theme.id === theme.id),
  );
  return feedOf(newsroom, {
    title: theme ? `${siteName}: ${say(theme.name, language)}` : siteName,
    description: theme ? say(theme.question, language) : say(site.description, language),
    home: absoluteUrl(site.url, theme ? themeUrl(theme.id) : homeUrl),
    entries: briefings.map((briefing) => briefingEntry(briefing, newsroom)),
  });
}

function correctionFeed(newsroom: Newsroom): Feed {
  const { site } = newsroom;
  const language = mainLanguage(newsroom);
  const words = strings(language);
  return feedOf(newsroom, {
    title: `${say(site.title, language)}: ${words.sections.corrections}`,
    description: words.corrections.intro,
    home: absoluteUrl(site.url, correctionsUrl),
    entries: newsroom.corrections.map((correction) => correctionEntry(correction, newsroom)),
  });
}

function feedOf(newsroom: Newsroom, own: Pick<Feed, 'title' | 'description' | 'home' | 'entries'>): Feed {
  const { licence, publisher, hub } = newsroom.site;
  const updated = own.entries.map((entry) => entry.updated).reduce<string | null>(laterMoment, null);
  return { ...own, language: mainLanguage(newsroom), licence: licence.url, publisher, hub, updated };
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

function correctionEntry(correction: Correction, newsroom: Newsroom): FeedEntry {
  const { site } = newsroom;
  const language = mainLanguage(newsroom);
  const text = createSpeak(newsroom.facts, language)(correction.text);
  const moment = startOfDay(correction.date, site.timeZone);
  return {
    id: tagUri(site.url, { year: correction.date.slice(0, 4), name: `corrections/${correction.id}` }),
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

function mainLanguage({ site }: Newsroom): Language {
  return site.languages[0] ?? 'en';
}

function firstSentence(text: string): string {
  return /^.*?[.!?।](?=\s|$)/su.exec(text)?.[0] ?? text;
}
