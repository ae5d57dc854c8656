/** A work of the newsroom as reference lists name it. */

export interface Citable {
  /** Unique among the newsroom’s works, in ASCII: `delhi-moscow-ledger-2026-oil-after-the-peak`. */
  readonly key: string;
  readonly kind: 'briefing' | 'chart' | 'fact';
  readonly authors: readonly CitableAuthor[];
  readonly title: string;
  readonly abstract: string;
  readonly site: string;
  readonly publisher: string;
  /** Day it last changed, `YYYY-MM-DD` in the newsroom’s zone; `null` where none is recorded. */
  readonly date: string | null;
  /** The same as readers see it. */
  readonly dateText: string;
  readonly url: string;
  readonly language: string;
  /** Names what it said: another digest, other words. */
  readonly version: string;
}

export interface CitableAuthor {
  readonly name: string;
  readonly isPerson: boolean;
}
