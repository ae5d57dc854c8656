/** The archive: everything published, by theme and year, entity and source, and from A to Z; the way to find things without scripts. */
import { say } from '../language/language.ts';
import { archiveUrl, chartsUrl, factsUrl, themeUrl, timelineUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLine, briefingLink, chartLink, termLink, type BriefingLine, type Link } from './lines.ts';
import { listOutlets, type Outlet } from './source.ts';

export interface ArchiveView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly themes: readonly ArchiveTheme[];
  /** Systems, treaties, bodies, people, places and concepts that briefings mention, by name. */
  readonly entities: readonly ArchiveEntity[];
  readonly outlets: readonly Outlet[];
  readonly letters: readonly ArchiveLetter[];
  /** The lists of things that are not briefings. */
  readonly lists: readonly Link[];
}

export interface ArchiveTheme {
  readonly theme: Link;
  readonly accent: string;
  readonly years: readonly { readonly year: string; readonly briefings: readonly BriefingLine[] }[];
}

export interface ArchiveEntity {
  readonly term: Link;
  readonly kind: string;
  readonly briefings: readonly Link[];
}

export interface ArchiveLetter {
  readonly letter: string;
  readonly id: string;
  readonly entries: readonly (Link & { readonly kind: string })[];
}

export function viewArchive(edition: Edition): ArchiveView {
  const { words } = edition;
  const entities = archiveEntities(edition);
  return {
    frame: createFrame(edition, {
      path: archiveUrl,
      title: words.sections.archive,
      description: words.lists.archiveIntro,
    }),
    title: words.sections.archive,
    intro: words.lists.archiveIntro,
    themes: archiveThemes(edition),
    entities,
    outlets: listOutlets(edition),
    letters: archiveLetters(edition),
    lists: [
      ...(entities.length > 0 ? [{ href: '#entities', text: words.lists.byEntity }] : []),
      { href: '#sources', text: words.lists.bySource },
      { href: '#everything', text: words.lists.everything },
      { href: chartsUrl, text: words.sections.charts },
      { href: factsUrl, text: words.sections.facts },
      { href: timelineUrl, text: words.sections.timeline },
    ],
  };
}

function archiveThemes(edition: Edition): ArchiveTheme[] {
  return [...edition.newsroom.themes.values()].map((theme) => {
    const briefings = edition.listed.filter((briefing) => briefing.theme.id === theme.id);
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

function archiveEntities(edition: Edition): ArchiveEntity[] {
  const { newsroom, words, uses, language } = edition;
  return [...newsroom.terms.values()]
    .map((term) => ({
      term: termLink(term, edition),
      kind: words.termKinds[term.kind],
      briefings: uses.ofTerm(term.id).map(briefingLink),
    }))
    .filter(({ briefings }) => briefings.length > 0)
    .sort((a, b) => a.term.text.localeCompare(b.term.text, language));
}

/** Briefings, charts and terms under their first letter; what starts with a digit stands under “0–9”. */
function archiveLetters(edition: Edition): ArchiveLetter[] {
  const { newsroom, words, language } = edition;
  const entries = [
    ...edition.listed.map((briefing) => ({ ...briefingLink(briefing), kind: words.kinds.briefing })),
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
