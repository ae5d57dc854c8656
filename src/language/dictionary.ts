/** What the dictionary of an interface language must hold. */

import type { SearchStrings } from './search-strings.ts';

/** Makes a text from a count: `5 figures`. */
export type Counted = (count: number) => string;

export interface Strings {
  readonly skip: string;
  readonly menu: string;
  readonly search: SearchStrings;
  readonly nav: {
    readonly themes: string;
    readonly sections: string;
    readonly about: string;
    readonly contents: string;
  };
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly front: FrontStrings;
  readonly theme: ThemeStrings;
  readonly briefing: BriefingStrings;
  readonly evidence: EvidenceStrings;
  readonly fact: FactStrings;
  readonly source: SourceStrings;
  readonly chart: ChartStrings;
  readonly lists: ListStrings;
  readonly timeline: TimelineStrings;
  readonly termKinds: Readonly<Record<'system' | 'treaty' | 'body' | 'person' | 'place' | 'concept', string>>;
  readonly termGroups: Strings['termKinds'];
  /** What one thing is called. */
  readonly kinds: Readonly<Record<'briefing' | 'chart' | 'term', string>>;
  readonly missing: { readonly title: string; readonly text: string; readonly ways: string };
  /** At former addresses. */
  readonly former: { readonly moved: string; readonly retracted: (date: string) => string };
  readonly corrections: CorrectionStrings;
  readonly ledger: LedgerStrings;
  /** The evidence card that opens beside a figure. */
  readonly card: { readonly label: string; readonly open: string; readonly reference: string };
  readonly footer: { readonly feed: string; readonly licence: (name: string) => string; readonly contact: string };
}

export type SectionName =
  | 'front'
  | 'charts'
  | 'facts'
  | 'disputed'
  | 'sources'
  | 'timeline'
  | 'glossary'
  | 'archive'
  | 'search'
  | 'corrections';

/** The page of the ledger’s own figures. */
export interface LedgerStrings {
  readonly title: string;
  readonly intro: string;
  readonly facts: string;
  readonly independent: Counted;
  readonly derived: string;
  readonly disputed: string;
  readonly age: string;
  readonly sources: (quotes: number) => string;
  readonly corrections: string;
  readonly pastReview: string;
  readonly unreviewed: string;
  readonly unreviewedIntro: string;
  readonly single: string;
  readonly singleIntro: string;
}

export interface CorrectionStrings {
  readonly intro: string;
  readonly none: string;
  readonly policy: string;
  readonly feed: string;
  readonly kinds: Readonly<Record<'correction' | 'clarification' | 'update', string>>;
  /** “was $5.4 billion”. */
  readonly was: (value: string) => string;
  readonly history: string;
}

export interface FrontStrings {
  readonly lead: string;
  readonly numbers: string;
  readonly questions: string;
  readonly timeline: string;
  readonly wholeTimeline: string;
  readonly latestCorrections: string;
}

export interface ThemeStrings {
  readonly stands: string;
  readonly numbers: string;
  readonly chart: string;
  readonly briefings: string;
  readonly timeline: string;
  readonly terms: string;
}

export interface BriefingStrings {
  readonly by: string;
  readonly and: string;
  readonly updated: string;
  readonly minutes: Counted;
  readonly sourced: (sourced: number, figures: number) => string;
  readonly derived: Counted;
  readonly disputed: Counted;
  readonly unreviewed: Counted;
  readonly keyPoints: string;
  readonly references: string;
  readonly referencesIntro: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly cite: string;
  readonly related: string;
  readonly mentions: string;
  readonly mention: string;
  readonly footnotes: string;
}

export interface EvidenceStrings {
  readonly title: string;
  readonly states: string;
  readonly supports: string;
  readonly rounds: string;
  readonly contradicts: string;
  readonly gives: (value: string) => string;
  readonly dateUnknown: string;
  readonly atWords: string;
  readonly open: string;
}

export interface FactStrings {
  readonly intro: string;
  readonly disputedIntro: string;
  readonly noneDisputed: string;
  readonly asOf: (date: string) => string;
  readonly period: (period: string) => string;
  readonly derived: string;
  readonly disputed: string;
  /** Of a figure that is worked out from one that sources dispute. */
  readonly onDispute: string;
  readonly stale: (date: string) => string;
  readonly derivation: string;
  readonly conflict: string;
  readonly used: string;
  readonly unused: string;
  readonly note: string;
  readonly count: Counted;
  readonly noValue: string;
}

export interface SourceStrings {
  readonly intro: string;
  readonly kinds: Readonly<Record<'news' | 'official' | 'dataset' | 'reference', string>>;
  readonly reliability: Readonly<Record<'high' | 'medium' | 'low', string>>;
  readonly author: string;
  readonly published: string;
  /** Before the agency or paper whose report an outlet carries. */
  readonly originalOutlet: string;
  readonly accessed: string;
  readonly language: string;
  readonly kind: string;
  readonly rating: string;
  readonly address: string;
  readonly archived: string;
  readonly quotes: string;
  readonly says: string;
  readonly facts: string;
  readonly briefings: string;
  readonly rebuilt: string;
  readonly description: string;
  readonly count: Counted;
  readonly byKind: string;
  readonly byLanguage: string;
  readonly byOutlet: string;
  readonly outlets: Counted;
}

export interface ChartStrings {
  readonly intro: string;
  readonly method: string;
  readonly sources: string;
  readonly used: string;
  readonly page: string;
}

export interface ListStrings {
  readonly archiveIntro: string;
  readonly byTheme: string;
  /** Over terms with the briefings that mention them. */
  readonly byEntity: string;
  readonly bySource: string;
  readonly everything: string;
  readonly glossaryIntro: string;
  readonly otherNames: string;
  readonly mentionedIn: string;
  readonly noBriefings: string;
  readonly noBriefingsYet: string;
  readonly letters: string;
}

export interface TimelineStrings {
  readonly intro: string;
  readonly due: string;
  /** Announced for a date that has passed; whether it happened is not known. */
  readonly wasDue: string;
  readonly reported: string;
  readonly happened: string;
  readonly overview: (from: string, to: string, count: number) => string;
  readonly byTheme: string;
  readonly sources: string;
}
