/** Facts that a single source carries: if it errs, so do we. */
import type { Fact } from '../../evidence/fact.ts';
import type { Source } from '../../evidence/source.ts';
import { isSupport } from '../../evidence/withdrawal.ts';
import { factLink } from '../../views/lines.ts';
import { factsOn } from '../facts-on.ts';
import type { MakePart } from '../panel-part.ts';

export const singleSource: MakePart = (page) => {
  const facts = factsOn(page);
  if (facts.length === 0) return null;
  const rows = facts.flatMap((fact) => {
    const weak = weakPointOf(fact);
    if (!weak) return [];
    const { href, text } = factLink(fact, page.edition);
    const note =
      weak.fact === fact
        ? `only ${weak.source.outlet}`
        : `worked out from \`${weak.fact.id}\`, which only ${weak.source.outlet} gives`;
    return [{ href, text, note }];
  });
  return {
    id: 'single-source',
    title: 'Facts of a single source',
    summary: rows.length === 0 ? 'none' : `${rows.length} of ${facts.length}`,
    needsALook: rows.length > 0,
    rows,
  };
};

/** The fact, itself or one it is worked out from, that a single work supports; `null` where each has more. */
export function weakPointOf(fact: Fact): { readonly fact: Fact; readonly source: Source } | null {
  const support = new Map(fact.evidence.filter(isSupport).map(({ source }) => [source.id, source]));
  const [only] = support.values();
  if (only) return support.size === 1 ? { fact, source: only } : null;
  const inputs = (fact.derivation?.inputs ?? []).map(weakPointOf);
  return inputs.find((weak) => weak !== null) ?? null;
}
