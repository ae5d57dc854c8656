/** What stands around every page: head metadata, the bar above, the lines below. */
import { ownNames, say } from '../language/language.ts';
import { followWords } from '../language/follow-words.ts';
import type { Strings } from '../language/dictionary.ts';
import type { Language } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { alternatesOf } from '../outputs/alternates.ts';
import {
  apiUrl,
  archiveUrl,
  changesUrl,
  chartsUrl,
  correctionsUrl,
  factsUrl,
  feedsUrl,
  feedUrl,
  glossaryUrl,
  homeUrl,
  pageUrl,
  searchUrl,
  sourcesUrl,
  themeUrl,
  timelineUrl,
} from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createHead, type Head } from './head.ts';
import type { Link } from './lines.ts';
import type { PageIdentity } from './page-identity.ts';
import { renderPrintHeads } from './print-heads.ts';

export interface NavLink extends Link {
  readonly isCurrent: boolean;
}

export interface Frame {
  readonly language: Language;
  readonly words: Strings;
  readonly accent: string | undefined;
  readonly head: Head;
  /** Styles of this page on paper. */
  readonly printHeads: string;
  readonly isSearched: boolean;
  readonly masthead: Masthead;
  readonly footer: Footer;
}

export interface Masthead {
  /** The name in parts: what joins two names is set in the accent colour. */
  readonly wordmark: readonly { readonly text: string; readonly isJoint: boolean }[];
  readonly home: NavLink;
  readonly search: string;
  readonly themes: readonly (NavLink & { readonly accent: string })[];
  readonly sections: readonly NavLink[];
  /** The same page in other languages. */
  readonly languages: readonly LanguageLink[];
}

/** To another edition, under the name its language has for itself. */
export interface LanguageLink extends Link {
  readonly language: Language;
}

export interface Footer {
  readonly siteName: string;
  readonly tagline: string;
  /** The newsroom’s own pages. */
  readonly pages: readonly Link[];
  readonly sections: readonly Link[];
  readonly feed: string;
  readonly licence: Link;
  readonly contact: string | null;
}

export function createFrame(edition: Edition, page: PageIdentity): Frame {
  const head = createHead(edition, page);
  return {
    language: edition.language,
    words: edition.words,
    accent: page.accent,
    head,
    printHeads: renderPrintHeads({ siteName: head.siteName, title: head.shareTitle, address: head.address }),
    isSearched: page.isSearched === true,
    masthead: {
      ...createMasthead(edition, page.path),
      languages: languageLinks(edition, page.unlisted ? homeUrl : page.path),
    },
    footer: createFooter(edition),
  };
}

/** `path` is the page’s address in the main edition. */
export function languageLinks({ newsroom, language }: Edition, path: string): LanguageLink[] {
  return alternatesOf(path, newsroom).flatMap((other) =>
    other.language === 'x-default' || other.language === language
      ? []
      : [{ href: other.url, text: ownNames[other.language], language: other.language }],
  );
}

function createMasthead({ newsroom, language, words }: Edition, path: string): Omit<Masthead, 'languages'> {
  const name = say(newsroom.site.shortTitle, language);
  const link = (href: string, text: string): NavLink => ({ href, text, isCurrent: href === path });
  return {
    wordmark: name.split(/([–—&])/).map((text) => ({ text, isJoint: /^[–—&]$/.test(text) })),
    home: link(homeUrl, name),
    search: searchUrl,
    themes: [...newsroom.themes.values()].map((theme) => ({
      ...link(themeUrl(theme.id), say(theme.name, language)),
      accent: theme.colour,
    })),
    sections: [
      link(chartsUrl, words.sections.charts),
      link(factsUrl, words.sections.facts),
      link(sourcesUrl, words.sections.sources),
      link(timelineUrl, words.sections.timeline),
      link(glossaryUrl, words.sections.glossary),
      link(archiveUrl, words.sections.archive),
    ],
  };
}

/** By title, each in the edition’s language where it is written in it. */
function ownPageLinks({ pages }: Newsroom, language: Language): Link[] {
  const ids = [...new Set(pages.map(({ id }) => id))];
  const chosen = ids.flatMap(
    (id) =>
      pages.find((page) => page.id === id && page.language === language) ?? pages.find((page) => page.id === id) ?? [],
  );
  return chosen
    .map(({ id, title }) => ({ href: pageUrl(id), text: title }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
}

function createFooter({ newsroom, language, words }: Edition): Footer {
  const { site } = newsroom;
  const follow = followWords(language);
  return {
    siteName: say(site.title, language),
    tagline: say(site.tagline, language),
    pages: ownPageLinks(newsroom, language),
    sections: [
      { href: archiveUrl, text: words.sections.archive },
      { href: correctionsUrl, text: words.sections.corrections },
      { href: changesUrl, text: follow.changes },
      { href: feedsUrl, text: follow.feeds },
      { href: apiUrl, text: follow.api.title },
    ],
    feed: feedUrl,
    licence: { href: site.licence.url, text: words.footer.licence(site.licence.name) },
    contact: site.contact,
  };
}
