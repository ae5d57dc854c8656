/** From authored content to the newsroom: every id becomes an object, every fault a diagnostic. */
import type { References } from '../briefing/vocabulary/component.ts';
import type { Chart } from '../charts/chart.ts';
import { resolveChart } from '../charts/resolve-chart.ts';
import { resolveSeries } from '../charts/resolve-series.ts';
import type { Series } from '../charts/series.ts';
import { resolveFacts } from '../evidence/resolve-facts.ts';
import { resolveSources } from '../evidence/resolve-sources.ts';
import type { Source } from '../evidence/source.ts';
import { createDraftSpeak } from '../evidence/speak.ts';
import { defaultLanguage, type Language } from '../language/language.ts';
import { dayOf } from '../language/moments.ts';
import { compareText, type Diagnostic } from '../schema/diagnostic.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { checkAllTexts, createTextRules, type TextRules } from './check-texts.ts';
import { createCompiler } from './compile-briefings.ts';
import type { CompileCache } from './compile-cache.ts';
import { createChartDrawer } from './draw-chart.ts';
import type { Briefing, Contributor, Correction, Newsroom, Retraction, Term, Theme } from './model.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { inSiteOrder, sortBriefings } from './order.ts';
import { resolveOwnPages } from './own-pages.ts';
import { isShown } from './life.ts';
import { resolveBriefing, resolveRetraction, type BriefingInput } from './resolve-briefing.ts';
import {
  resolveContributor,
  resolveCorrection,
  resolveEvent,
  resolveTerm,
  resolveTheme,
  type Found,
} from './resolve-cards.ts';
import { resolveSite } from './resolve-site.ts';

export interface ResolveOptions {
  readonly cache: CompileCache;
  /** Digest of the program’s code, for the cache. */
  readonly codeDigest: string;
  /** Moment of the build, ISO. */
  readonly now: string;
  /** Whether drafts are part of the newsroom: in the dev server and the preview. */
  readonly drafts: boolean;
}

/** Everything resolved on the way; maps hold what had no faults. */
interface Work extends Found {
  readonly authored: AuthoredNewsroom;
  readonly options: ResolveOptions;
  readonly rules: TextRules;
  /** The day of the build in the newsroom’s zone. */
  readonly today: string;
  readonly sources: Map<string, Source>;
  readonly series: Map<string, Series>;
  readonly charts: Map<string, Chart>;
  readonly themes: Map<string, Theme>;
  readonly terms: Map<string, Term>;
  readonly contributors: Map<string, Contributor>;
  readonly diagnostics: Diagnostic[];
}

/** Resolves all there is; `newsroom` is `null` where `site.yaml` is missing or has faults. */
export function resolveNewsroom(
  authored: AuthoredNewsroom,
  options: ResolveOptions,
): { newsroom: Newsroom | null; diagnostics: Diagnostic[] } {
  const work = startWork(authored, options);
  resolveData(work);
  for (const [id, card] of authored.themes) work.themes.set(id, resolveTheme(id, card, work));
  for (const [id, card] of authored.contributors) work.contributors.set(id, resolveContributor(id, card));
  for (const [id, card] of authored.terms) work.terms.set(id, resolveTerm(id, card, work));
  const events = [...authored.events].map(([id, card]) => resolveEvent(id, card, work));
  const { briefings, retractions } = resolveBriefings(work);
  checkAllTexts(authored, work.rules).forEach(work.report);
  if (!authored.site) return { newsroom: null, diagnostics: work.diagnostics };
  const site = resolveSite(authored.site, work);
  const ordered = sortBriefings(briefings);
  const newsroom: Newsroom = {
    site,
    themes: inSiteOrder(work.themes, authored.site.value.themes),
    contributors: work.contributors,
    sources: work.sources,
    facts: work.facts,
    series: work.series,
    charts: work.charts,
    events: events.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
    corrections: resolveCorrections(work),
    terms: work.terms,
    briefings: ordered,
    retractions,
    pages: resolveOwnPages(authored),
    lead: findLead(work, ordered),
    builtAt: options.now,
    today: work.today,
  };
  return { newsroom, diagnostics: work.diagnostics };
}

function startWork(authored: AuthoredNewsroom, options: ResolveOptions): Work {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const { sources, diagnostics: faults } = resolveSources(authored.sources);
  faults.forEach(report);
  const ledger = resolveFacts(authored.facts, { sources, themes: new Set(authored.themes.keys()) });
  ledger.diagnostics.forEach(report);
  const designators = [...authored.terms.values()].flatMap(({ value }) => [
    ...value.designators,
    ...value.aliases.filter((alias) => /\d/.test(alias)),
  ]);
  return {
    authored,
    options,
    today: dayOf(options.now, authored.site?.value.timeZone ?? 'UTC'),
    rules: createTextRules(ledger.facts, [...new Set(designators)].sort(compareText)),
    sources,
    facts: ledger.facts,
    series: new Map(),
    charts: new Map(),
    themes: new Map(),
    terms: new Map(),
    contributors: new Map(),
    briefings: new Set(authored.briefings.map((briefing) => briefing.slug)),
    shownBriefings: new Set(authored.briefings.flatMap((file) => (isShown(file, options) ? [file.slug] : []))),
    report,
    diagnostics,
  };
}

function resolveData(work: Work): void {
  const { authored, sources, facts } = work;
  const themes = new Set(authored.themes.keys());
  for (const [id, { authored: card, csv }] of authored.series) {
    const resolved = resolveSeries({
      id,
      authored: card,
      csv: csv.text,
      csvFile: csv.file,
      sources,
      facts,
      findFigures: work.rules.findFigures[defaultLanguage],
      themes,
      today: work.today,
    });
    resolved.diagnostics.forEach(work.report);
    if (resolved.series) work.series.set(id, resolved.series);
  }
  for (const [id, card] of authored.charts) {
    const resolved = resolveChart({ id, authored: card, series: work.series, facts, themes });
    resolved.diagnostics.forEach(work.report);
    if (resolved.chart) work.charts.set(id, resolved.chart);
  }
}

function resolveBriefings(work: Work): { briefings: Briefing[]; retractions: Retraction[] } {
  const compilers = new Map<Language, ReturnType<typeof createCompiler>>();
  const compilerFor = (language: Language): ReturnType<typeof createCompiler> => {
    const known =
      compilers.get(language) ??
      createCompiler({
        references: referencesIn(language, work),
        charts: work.charts,
        cache: work.options.cache,
        codeDigest: work.options.codeDigest,
      });
    compilers.set(language, known);
    return known;
  };
  const inputFor = (language: Language): BriefingInput => ({
    found: work,
    rules: work.rules,
    contributors: work.contributors,
    compile: compilerFor(language),
    now: work.options.now,
    today: work.today,
  });
  const files = work.authored.briefings;
  const shown = files.filter((file) => isShown(file, work.options));
  return {
    briefings: shown.flatMap((file) => resolveBriefing(file, inputFor(file.language)) ?? []),
    retractions: files.flatMap((file) => resolveRetraction(file, inputFor(file.language)) ?? []),
  };
}

function referencesIn(language: Language, work: Work): References {
  const speak = createDraftSpeak(work.facts, language);
  return {
    language,
    facts: work.facts,
    sources: work.sources,
    terms: new Map([...work.terms].map(([id, term]) => [id, { short: speak(term.short) }])),
    charts: work.charts,
    designators: work.rules.designators,
    findFigures: work.rules.findFigures[language],
    today: work.today,
    drawChart: createChartDrawer({ charts: work.charts, facts: work.facts, language }),
  };
}

function resolveCorrections(work: Work): Correction[] {
  const corrections = [...work.authored.corrections].map(([id, card]) => resolveCorrection(id, card, work));
  return corrections.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

function findLead(work: Work, briefings: readonly Briefing[]): Briefing | null {
  const site = work.authored.site;
  const slug = site?.value.lead;
  if (!site || slug === undefined) return briefings[0] ?? null;
  if (!work.briefings.has(slug))
    work.report(unknownId('briefing', slug, { place: site.placeOf(['lead']), known: work.briefings }));
  return briefings.find((briefing) => briefing.slug === slug) ?? briefings[0] ?? null;
}
