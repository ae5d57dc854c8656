/** What one source says for or against a fact, as readers see it. */
import type { Evidence, Fact, Figure } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import { textFragmentUrl } from '../evidence/text-fragment.ts';
import { isolated } from '../language/scripts.ts';
import { sourceUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { dateOf, headlineOf } from './lines.ts';
import { tongueOf, type Tongue } from './tongue.ts';
import { viewWithdrawal, type Withdrawal } from './withdrawal.ts';

export interface EvidenceItem {
  readonly outlet: string;
  readonly headline: string;
  readonly date: string;
  /** The source’s page on this site. */
  readonly href: string;
  /** The work itself, opened at the quoted words where the browser can; `null` where it has no address. */
  readonly original: { readonly href: string; readonly text: string } | null;
  readonly quote: string | null;
  /** What it states, in our words, where it is not quoted. */
  readonly says: string | null;
  /** Of the quoted words. */
  readonly tongue: Tongue;
  /** “Rounds the same figure: about $5 billion”; `null` where it plainly supports. */
  readonly relation: string | null;
  readonly contradicts: boolean;
  /** Says that the source was retracted or superseded. */
  readonly withdrawal: Withdrawal | null;
}

/** `fact` is what the evidence speaks of; `null` for an event or a term, which have no value. */
export function evidenceItem(evidence: Evidence, fact: Fact | null, edition: Edition): EvidenceItem {
  const { source, words } = evidence;
  const quote = words.kind === 'quote' ? words.quote : null;
  const href = textFragmentUrl(source, quote);
  return {
    outlet: isolated(source.outlet),
    headline: headlineOf(source),
    date: dateOf(source, edition),
    href: sourceUrl(source.id),
    original:
      href === null ? null : { href, text: quote ? edition.words.evidence.atWords : edition.words.evidence.open },
    quote: quote?.text ?? null,
    says: words.kind === 'says' ? edition.speak(words.text) : null,
    tongue: tongueOf(source.language, edition),
    relation: relationText(evidence, fact, edition),
    contradicts: evidence.relation === 'contradicts',
    withdrawal: viewWithdrawal(source, edition),
  };
}

function relationText(evidence: Evidence, fact: Fact | null, edition: Edition): string | null {
  const { words, language } = edition;
  const figure = evidence.figure;
  const relation = evidence.relation === 'supports' ? null : words.evidence[evidence.relation];
  if (figure === null || !fact?.quantity) return relation;
  if (relation === null && isSame(figure, fact.quantity.figure)) return null;
  const value = formatQuantity(
    { ...fact.quantity, figure, precision: 'exact', decimals: null },
    { language, style: 'short', noun: fact.noun },
  );
  return relation === null ? words.evidence.gives(value) : `${relation}: ${value}`;
}

function isSame(a: Figure, b: Figure): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.low === b.low && a.high === b.high;
}
