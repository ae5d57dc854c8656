/** The reference list of a briefing: every source it cites, the words it is cited for, the way back to each mention. */
import type { Citation } from '../briefing/compiled.ts';
import type { Source } from '../evidence/source.ts';
import { isolated } from '../language/scripts.ts';
import { textFragmentUrl } from '../evidence/text-fragment.ts';
import { sourceUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { dateOf, headlineOf } from './lines.ts';
import { tongueOf, type Tongue } from './tongue.ts';
import { viewWithdrawal, type Withdrawal } from './withdrawal.ts';

export interface Reference {
  readonly number: number;
  readonly outlet: string;
  readonly headline: string;
  readonly date: string;
  readonly href: string;
  /** Address of the work, for print; `null` where it has none. */
  readonly address: string | null;
  /** Why there is no address. */
  readonly noAddress: string | null;
  readonly quotes: readonly { readonly text: string; readonly original: string | null }[];
  /** What the source states, in our words, where none of its words are quoted. */
  readonly says: string | null;
  /** Of the quoted words. */
  readonly tongue: Tongue;
  /** Says that it was retracted or superseded. */
  readonly withdrawal: Withdrawal | null;
  readonly mentions: readonly Mention[];
  /** Those beyond the first few, which open on demand. */
  readonly moreMentions: readonly Mention[];
}

export interface Mention {
  readonly href: string;
  /** `a`, `b` … `z`, `aa`, `ab`: numbers are for references. */
  readonly letter: string;
}

/** Most mentions shown at once; one left over is shown as well. */
const mostMentions = 6;

export function listReferences(citations: readonly Citation[], edition: Edition): Reference[] {
  return citations.map((citation) => reference(citation, edition));
}

function reference(citation: Citation, edition: Edition): Reference {
  const source = sourceOf(citation, edition);
  const mentions = citation.mentions.map((mention, index) => ({ href: `#${mention.id}`, letter: letterOf(index) }));
  const shown = mentions.length > mostMentions + 1 ? mostMentions : mentions.length;
  const quotes = source.quotes.filter((quote) => citation.quotes.includes(quote.id));
  return {
    number: citation.number,
    outlet: isolated(source.outlet),
    headline: headlineOf(source),
    date: dateOf(source, edition),
    href: sourceUrl(source.id),
    address: source.url,
    noAddress: source.urlUnknown,
    quotes: quotes.map((quote) => ({ text: quote.text, original: textFragmentUrl(source, quote) })),
    says: quotes.length === 0 && source.says ? edition.speak(source.says) : null,
    tongue: tongueOf(source.language, edition),
    withdrawal: viewWithdrawal(source, edition),
    mentions: mentions.slice(0, shown),
    moreMentions: mentions.slice(shown),
  };
}

/** Counts in letters, from 0: the 27th is `aa`. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(97 + (index % 26))}`;
}

function sourceOf(citation: Citation, edition: Edition): Source {
  const source = edition.newsroom.sources.get(citation.source);
  if (!source) throw new Error(`a briefing cites ${citation.source}, which no check has refused`);
  return source;
}
