/** Checks the quotes of one source against the full text that has most of them. */
import { createHash } from 'node:crypto';
import { findQuote, type QuoteFinding } from '../evidence/find-quote.ts';
import type { Quote, Source } from '../evidence/source.ts';
import { digestOfQuote } from '../newsroom/verified.ts';

export interface FullText {
  readonly name: string;
  readonly text: string;
}

export interface VerifiedSource {
  readonly source: Source;
  /** The text the quotes were looked for in; `null` where none has any of them. */
  readonly text: { readonly name: string; readonly sha256: string } | null;
  readonly findings: readonly { readonly quote: Quote; readonly finding: QuoteFinding }[];
  /** Id and SHA-256 of every quote that was found. */
  readonly digests: readonly (readonly [string, string])[];
}

export function verifyQuotes(source: Source, texts: readonly FullText[]): VerifiedSource {
  const ranked = texts
    .map((text) => ({ text, findings: findAll(source, text), score: 0 }))
    .map((entry) => ({ ...entry, score: scoreOf(entry.findings) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>(
    (top, entry) => (entry.score > (top?.score ?? 0) ? entry : top),
    null,
  );
  if (!best) {
    return {
      source,
      text: null,
      findings: source.quotes.map((quote) => ({ quote, finding: { kind: 'missing' } })),
      digests: [],
    };
  }
  return {
    source,
    text: { name: best.text.name, sha256: sha256(best.text.text) },
    findings: best.findings,
    digests: best.findings
      .filter(({ finding }) => finding.kind === 'found')
      .map(({ quote }) => [quote.id, digestOfQuote(quote)] as const),
  };
}

function findAll(source: Source, { text }: FullText): VerifiedSource['findings'] {
  return source.quotes.map((quote) => ({ quote, finding: findQuote(quote.text, text) }));
}

function scoreOf(findings: VerifiedSource['findings']): number {
  return findings.reduce(
    (sum, { finding }) => sum + (finding.kind === 'found' ? 2 : finding.kind === 'changed' ? 1 : 0),
    0,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
