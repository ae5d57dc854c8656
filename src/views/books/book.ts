/** A book: briefings of a theme, or of all themes, to be read without a connection. */
import { followWords } from '../../language/follow-words.ts';
import { say } from '../../language/language.ts';
import type { Briefing, Theme } from '../../newsroom/model.ts';
import { lastChange, laterMoment } from '../../outputs/last-change.ts';
import { bookUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../lines.ts';
import { siteCard, themeCard, type NamedCard } from '../share-card.ts';

export interface Book {
  /** Site-relative address of the file. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** What its cover shows. */
  readonly cover: NamedCard;
  readonly themes: readonly BookTheme[];
  /** Last change of anything in it; the moment of the build where there is nothing. */
  readonly changedAt: string;
}

export interface BookTheme {
  readonly theme: Theme;
  readonly briefings: readonly Briefing[];
}

/** The whole site, then each theme that has a briefing. */
export function listBooks(edition: Edition): Book[] {
  const { newsroom, language } = edition;
  const { site } = newsroom;
  const themes = [...newsroom.themes.values()]
    .map((theme) => ({ theme, briefings: edition.briefings.filter((briefing) => briefing.theme.id === theme.id) }))
    .filter(({ briefings }) => briefings.length > 0);
  const title = say(site.title, language);
  const whole = { url: bookUrl('all'), title, description: say(site.description, language), cover: siteCard(edition) };
  const single = themes.map((part) => ({
    url: bookUrl(`themes/${part.theme.id}`),
    title: `${title}: ${say(part.theme.name, language)}`,
    description: say(part.theme.question, language),
    cover: themeCard(part.theme, edition),
    themes: [part],
  }));
  return [{ ...whole, themes }, ...single].map((book) => ({ ...book, changedAt: newest(book.themes, edition) }));
}

/** Links to all books, for pages. */
export function bookLinks(edition: Edition): Link[] {
  const words = followWords(edition.language);
  return listBooks(edition).map(({ url, title }) => ({ href: url, text: `${title} (${words.epub})` }));
}

function newest(themes: readonly BookTheme[], { newsroom }: Edition): string {
  const moments = themes.flatMap(({ briefings }) => briefings.map((briefing) => lastChange(briefing, newsroom)));
  return moments.reduce<string | null>(laterMoment, null) ?? newsroom.builtAt;
}
