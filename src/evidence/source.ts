/** A source card, resolved: what a citation points to. */
import type { LocalText } from '../language/language.ts';

export type SourceKind = 'news' | 'official' | 'dataset' | 'reference';

/** An exact phrase of a source. */
export interface Quote {
  readonly id: string;
  readonly text: string;
}

/** What became of a work after it was published. */
export type SourceStatus =
  | { readonly kind: 'retracted'; readonly date: string; readonly reason: LocalText }
  | { readonly kind: 'superseded'; readonly date: string; readonly reason: LocalText; readonly by: Source };

export interface Source {
  readonly id: string;
  readonly outlet: string;
  /** Whose report it carries, where that is another’s. */
  readonly originalOutlet: string | null;
  readonly headline: string;
  /** Only an `exact` headline may be shown as one; the others describe the piece. */
  readonly headlineIs: 'exact' | 'rebuilt' | 'description';
  readonly author: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where unknown. */
  readonly published: string | null;
  readonly publishedNote: string | null;
  readonly accessed: string | null;
  readonly url: string | null;
  readonly urlUnknown: string | null;
  readonly archiveUrl: string | null;
  /** BCP 47 tag of the work. */
  readonly language: string;
  readonly kind: SourceKind;
  readonly reliability: 'high' | 'medium' | 'low';
  readonly reliabilityNote: string | null;
  /** Whether its publisher took it back or replaced it; `null` while it stands. */
  readonly status: SourceStatus | null;
  readonly says: LocalText | null;
  readonly quotes: readonly Quote[];
}
