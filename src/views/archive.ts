/** The archive: everything published, by theme and year and from A to Z; the way to find things without scripts. */
import { say } from '../language/language.ts';
import { archiveUrl, chartsUrl, factsUrl, sourcesUrl, themeUrl, timelineUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLine, briefingLink, chartLink, termLink, type BriefingLine, type Link } from './lines.ts';

export interface ArchiveView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly themes: readonly ArchiveTheme[];
  readonly letters: readonly ArchiveLetter[];
  /** The lists of things that are not briefings. */
  readonly lists: readonly Link[];
}

export interface ArchiveTheme {
  readonly theme: Link;
  readonly accent: string;
  readonly years: readonly { readonly year: string; readonly briefings: readonly BriefingLine[] }[];
}

export interface ArchiveLetter {
  readonly letter: string;
  readonly id: string;
  readonly entries: readonly (Link & { readonly kind: string })[];
}

export function viewArchive(edition: Edition): ArchiveView {
  const { words } = edition;
  return {
    frame: createFrame(edition, {
      path: archiveUrl,
      title: words.sections.archive,
      description: words.lists.archiveIntro,
    }),
    title: words.sections.archive,
    intro: words.lists.archiveIntro,
    themes: archiveThemes(edition),
    letters: archiveLetters(edition),
    lists: [
      { href: chartsUrl, text: words.sections.charts },
      { href: factsUrl, text: words.sections.facts },
      { href: sourcesUrl, text: words.sections.sources },
      { href: timelineUrl, text: words.sections.timeline },
    ],
  };
}

function archiveThemes(edition: Edition): ArchiveTheme[] {
  return [...edition.newsroom.themes.values()].map((theme) => {
    const briefings = edition.briefings.filter((briefing) => briefing.theme.id === theme.id);
    const years = [...new Set(briefings.map((briefing) => briefing.publishedAt.slice(0, 4)))];
    return {
      theme: { href: themeUrl(theme.id), text: say(theme.name, edition.language) },
      accent: theme.colour,
      years: years.map((year) => ({
        year,
        briefings: briefings
          .filter((briefing) => briefing.publishedAt.startsWith(year))
          .map((briefing) => briefingLine(briefing, edition)),
      })),
    };
  });
}

/** Briefings, charts and terms under their first letter; what starts with a digit stands under “0–9”. */
function archiveLetters(edition: Edition): ArchiveLetter[] {
  const { newsroom, words, language } = edition;
  const entries = [
    ...edition.briefings.map((briefing) => ({ ...briefingLink(briefing), kind: words.kinds.briefing })),
    ...[...newsroom.charts.values()].map((chart) => ({ ...chartLink(chart, edition), kind: words.kinds.chart })),
    ...[...newsroom.terms.values()].map((term) => ({ ...termLink(term, edition), kind: words.kinds.term })),
  ].sort((a, b) => a.text.localeCompare(b.text, language));
  const letters = [...new Set(entries.map((entry) => letterOf(entry.text)))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  return letters.map((letter) => ({
    letter,
    id: `letter-${letter === digits ? 'digits' : letter.toLowerCase()}`,
    entries: entries.filter((entry) => letterOf(entry.text) === letter),
  }));
}

const digits = '0–9';

/** The first letter without its accent, in upper case. */
export function letterOf(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return /\p{N}/u.test(first) ? digits : first.normalize('NFD').charAt(0).toUpperCase();
}
