/** The newsroom: everything in `content/`, resolved. Ids have become objects; nothing here is missing or wrong. */
import type { Chart } from '../charts/chart.ts';
import type { Series } from '../charts/series.ts';
import type { CompiledBriefing } from '../briefing/compiled.ts';
import type { Evidence, Fact, Figure } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import type { Language, LocalText } from '../language/language.ts';
import type { ThemeGlyph } from '../schema/theme-glyphs.ts';
import type { AuthoredTheme } from '../schema/theme.ts';
import type { OwnPage } from './own-pages.ts';

export interface Site {
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  readonly tagline: LocalText;
  readonly description: LocalText;
  /** Origin the site is published at, without a slash at the end: `https://example.org`. */
  readonly url: string;
  readonly languages: readonly Language[];
  /** IANA name; all dates are printed in it. */
  readonly timeZone: string;
  readonly publisher: string;
  readonly contact: string | null;
  /** WebSub hub of the feeds. */
  readonly hub: string | null;
  readonly licence: { readonly name: string; readonly url: string };
  /** Facts for the front page. */
  readonly keyFacts: readonly Fact[];
}

export interface Theme {
  readonly id: string;
  readonly name: LocalText;
  readonly question: LocalText;
  readonly summary: LocalText;
  readonly colour: AuthoredTheme['colour'];
  readonly glyph: ThemeGlyph | null;
  readonly keyFacts: readonly Fact[];
  readonly chart: Chart | null;
}

export interface Contributor {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: 'person' | 'desk';
  readonly about: LocalText;
  readonly url: string | null;
}

/** A published briefing in one language; what its prose became stands in `compiled`. */
export interface Briefing {
  readonly slug: string;
  readonly language: Language;
  /** Path of its file, as the author knows it. */
  readonly file: string;
  readonly theme: Theme;
  /** Plain text: figures are filled in. */
  readonly headline: string;
  readonly standfirst: string;
  /** Ids of the facts whose figures stand in these two. */
  readonly headFacts: readonly string[];
  readonly byline: readonly Contributor[];
  readonly place: string | null;
  /** ISO moments with offset. */
  readonly publishedAt: string;
  readonly updatedAt: string | null;
  readonly aliases: readonly string[];
  /** `draft` and `planned` ones are there in the dev server and the preview only. */
  readonly stage: 'draft' | 'planned' | 'published';
  /** The chart that stands for it in lists. */
  readonly chart: Chart | null;
  readonly compiled: CompiledBriefing;
}

/** A briefing that was taken back: what stands at its address instead. */
export interface Retraction {
  readonly slug: string;
  readonly language: Language;
  /** Plain text: figures are filled in. */
  readonly headline: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly aliases: readonly string[];
}

export interface TimelineEvent {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly themes: readonly Theme[];
  readonly title: LocalText;
  readonly detail: LocalText | null;
  readonly status: 'happened' | 'due' | 'reported';
  readonly evidence: readonly Evidence[];
  readonly facts: readonly Fact[];
  /** Slugs of briefings that tell it. */
  readonly briefings: readonly string[];
}

/** What readers were told wrongly or no longer rightly, and what is so. */
export interface Correction {
  readonly id: string;
  readonly kind: 'correction' | 'clarification' | 'update';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: LocalText;
  /** Facts whose published value changed, with the value readers saw before. */
  readonly facts: readonly { readonly fact: Fact; readonly was: Figure }[];
  /** Slugs of briefings whose meaning changed. */
  readonly briefings: readonly string[];
}

export interface Term {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: 'system' | 'treaty' | 'body' | 'person' | 'place' | 'concept';
  readonly short: LocalText;
  readonly body: LocalText | null;
  readonly themes: readonly Theme[];
  readonly aliases: readonly string[];
  readonly designators: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** All maps are in the order readers see: themes as `site.yaml` has them, briefings newest first, the rest by id or date. */
export interface Newsroom {
  readonly site: Site;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly contributors: ReadonlyMap<string, Contributor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly series: ReadonlyMap<string, Series>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly events: readonly TimelineEvent[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly briefings: readonly Briefing[];
  readonly retractions: readonly Retraction[];
  /** Its own pages: about, methodology, policies. */
  readonly pages: readonly OwnPage[];
  /** The lead of the front page. */
  readonly lead: Briefing | null;
  /** Moment of the build, ISO; the only “now” there is. */
  readonly builtAt: string;
  /** The day it is then in the newsroom’s zone, `YYYY-MM-DD`. */
  readonly today: string;
}
