/** The pages of sources: the list of every work cited, and the card of one. */
import type { Source } from '../evidence/source.ts';
import { textFragmentUrl } from '../evidence/text-fragment.ts';
import { withdrawalMark } from '../evidence/withdrawal.ts';
import { isolated } from '../language/scripts.ts';
import { withdrawalWords } from '../language/withdrawal-words.ts';
import { sourcesUrl, sourceUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLink, chartLink, dateOf, factLine, headlineOf, type FactLine, type Link } from './lines.ts';
import { tongueOf, type Tongue } from './tongue.ts';
import { predecessorsOf, viewWithdrawal, type Withdrawal } from './withdrawal.ts';

export interface SourceView {
  readonly frame: Frame;
  readonly kicker: Link;
  readonly outlet: string;
  readonly headline: string;
  /** Said where the headline is not the one that was printed. */
  readonly headlineNote: string | null;
  readonly headlineTongue: Tongue;
  /** Of the quoted words. */
  readonly tongue: Tongue;
  readonly withdrawal: Withdrawal | null;
  readonly details: readonly Detail[];
  readonly quotes: readonly { readonly id: string; readonly text: string; readonly original: string | null }[];
  readonly says: string | null;
  readonly facts: readonly FactLine[];
  readonly uses: readonly Link[];
}

/** A line of the card: “Published: 5 December 2025”. */
export interface Detail {
  readonly name: string;
  readonly text: string;
  readonly href: string | null;
}

export interface SourcesView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly count: string;
  /** “By kind: news 71 · official 9”. */
  readonly counts: readonly { readonly name: string; readonly text: string }[];
  readonly outlets: readonly Outlet[];
}

export interface Outlet {
  readonly name: string;
  readonly sources: readonly SourceRow[];
}

export interface SourceRow extends Link {
  readonly tongue: Tongue;
  readonly date: string;
  readonly kind: string;
  /** “retracted”; `null` for one that stands. */
  readonly mark: string | null;
  readonly facts: string | null;
}

export function viewSource(source: Source, edition: Edition): SourceView {
  const { words, uses } = edition;
  const used = uses.ofSource(source.id);
  return {
    frame: createFrame(edition, {
      path: sourceUrl(source.id),
      title: `${source.outlet}: ${source.headline}`,
      description: `${source.outlet}, ${dateOf(source, edition)}: ${source.headline}`,
      subject: { kind: 'source', source },
    }),
    kicker: { href: sourcesUrl, text: words.sections.sources },
    outlet: isolated(source.outlet),
    headline: headlineOf(source),
    headlineNote: source.headlineIs === 'exact' ? null : words.source[source.headlineIs],
    headlineTongue: headlineTongue(source, edition),
    tongue: tongueOf(source.language, edition),
    withdrawal: viewWithdrawal(source, edition),
    details: detailsOf(source, edition),
    quotes: source.quotes.map((quote) => ({
      id: quote.id,
      text: quote.text,
      original: textFragmentUrl(source, quote),
    })),
    says: source.says && edition.speak(source.says),
    facts: used.facts.map((fact) => factLine(fact, edition)),
    uses: [...used.briefings.map(briefingLink), ...used.charts.map((chart) => chartLink(chart, edition))],
  };
}

export function viewSources(edition: Edition): SourcesView {
  const { words, newsroom } = edition;
  const sources = [...newsroom.sources.values()];
  return {
    frame: createFrame(edition, { path: sourcesUrl, title: words.sections.sources, description: words.source.intro }),
    title: words.sections.sources,
    intro: words.source.intro,
    count: words.source.count(sources.length),
    counts: countsOf(sources, edition),
    outlets: listOutlets(edition),
  };
}

/** Every source under its outlet, outlets by name, their newest first. */
export function listOutlets(edition: Edition): Outlet[] {
  const sources = [...edition.newsroom.sources.values()];
  const names = [...new Set(sources.map((source) => source.outlet))];
  return names
    .sort((a, b) => a.localeCompare(b, edition.language))
    .map((name) => ({
      name: isolated(name),
      sources: sources
        .filter((source) => source.outlet === name)
        .sort(newestFirst)
        .map((source) => sourceRow(source, edition)),
    }));
}

function countsOf(sources: readonly Source[], { words, language }: Edition): SourcesView['counts'] {
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return [
    { name: words.source.byKind, text: tally(sources.map((source) => words.source.kinds[source.kind])) },
    {
      name: words.source.byLanguage,
      text: tally(sources.map((source) => languages.of(source.language) ?? source.language)),
    },
    { name: words.source.byOutlet, text: words.source.outlets(new Set(sources.map((source) => source.outlet)).size) },
  ];
}

/** “English 84 · Russian 6”, the most frequent first. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.map(([name, count]) => `${name} ${count}`).join(' · ');
}

function sourceRow(source: Source, edition: Edition): SourceRow {
  const facts = edition.uses.ofSource(source.id).facts.length;
  return {
    href: sourceUrl(source.id),
    text: headlineOf(source),
    tongue: headlineTongue(source, edition),
    date: dateOf(source, edition),
    kind: edition.words.source.kinds[source.kind],
    mark: withdrawalMark(source, edition.language),
    facts: facts > 0 ? edition.words.fact.count(facts) : null,
  };
}

function detailsOf(source: Source, edition: Edition): Detail[] {
  const { words, language } = edition;
  const languageName = new Intl.DisplayNames([language], { type: 'language' }).of(source.language);
  const details: { name: string; text: string | null; href?: string | null }[] = [
    { name: words.source.author, text: source.author },
    { name: words.source.originalOutlet, text: source.originalOutlet && isolated(source.originalOutlet) },
    { name: words.source.published, text: joined(dateOf(source, edition), source.publishedNote) },
    { name: words.source.accessed, text: source.accessed && edition.date(source.accessed) },
    { name: words.source.kind, text: words.source.kinds[source.kind] },
    { name: words.source.language, text: languageName ?? source.language },
    { name: words.source.rating, text: joined(words.source.reliability[source.reliability], source.reliabilityNote) },
    { name: words.source.address, text: source.url ?? source.urlUnknown, href: source.url },
    { name: words.source.archived, text: source.archiveUrl, href: source.archiveUrl },
    ...predecessorsOf(source, edition).map((former) => ({ name: withdrawalWords(language).replaces, ...former })),
  ];
  return details.flatMap(({ name, text, href = null }) => (text === null ? [] : [{ name, text, href }]));
}

function joined(text: string, note: string | null): string {
  return note === null ? text : `${text}: ${note}`;
}

/** A headline that is a description of ours is in our language. */
function headlineTongue(source: Source, edition: Edition): Tongue {
  return source.headlineIs === 'exact' ? tongueOf(source.language, edition) : {};
}

function newestFirst(a: Source, b: Source): number {
  return (b.published ?? '').localeCompare(a.published ?? '');
}
