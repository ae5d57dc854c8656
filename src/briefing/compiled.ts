/** What the prose of a briefing becomes: finished markup, and everything that pages need to know about it. */

/** A heading of the briefing. */
export interface Section {
  readonly id: string;
  readonly depth: 2 | 3;
  readonly text: string;
}

/** Where a reference is mentioned: the id of the mark in the text. */
export interface Mention {
  readonly id: string;
  /** The fact the mark stands for; `null` for a plain citation. */
  readonly fact: string | null;
}

/** One line of the reference list: a source, and the phrases it is cited for. */
export interface Citation {
  /** 1-based, in order of first mention; the element’s id is `ref-<number>`. */
  readonly number: number;
  readonly source: string;
  /** Ids of the source’s quotes that stand behind the mentions, each once. */
  readonly quotes: readonly string[];
  readonly mentions: readonly Mention[];
}

/** How the figures of a briefing are founded. */
export interface Tally {
  /** Mentions of facts with a value. */
  readonly figures: number;
  readonly derived: number;
  readonly disputed: number;
  /** Figures past their `reviewBy` on the day of the build. */
  readonly unreviewed: number;
  /** Numerals the author marked as deliberate exceptions. */
  readonly exceptions: number;
}

export interface CompiledBriefing {
  /** HTML of the prose, without key points. */
  readonly html: string;
  /** HTML of the list of key points; `null` where there are none. */
  readonly keyPointsHtml: string | null;
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  /** Ids of facts, charts and terms used, in order of first mention. */
  readonly facts: readonly string[];
  readonly charts: readonly string[];
  readonly terms: readonly string[];
  readonly words: number;
  readonly tally: Tally;
}
