/** Checks the texts of cards: `{fact:id}` names a fact, braces are closed, and no figure stands unbound. */
import type { Fact } from '../evidence/fact.ts';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { factSlots, strayBrace } from '../evidence/speak.ts';
import { unboundFigures } from '../evidence/unbound-figures.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { unknownId } from '../schema/unknown-id.ts';

/** Fields whose texts readers see as ours. Statements, names, paraphrases and quotes of sources are not among them. */
const spokenFields = new Set([
  'question',
  'summary',
  'finding',
  'measure',
  'description',
  'note',
  'method',
  'title',
  'detail',
  'short',
  'body',
  'headline',
  'standfirst',
  'label',
  'text',
  'why',
]);

export interface TextRules {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly designators: readonly string[];
}

/** Every fault in the texts of one card. `rules.facts` has what resolved; `knownIds` also what is broken elsewhere. */
export function checkTexts(authored: Authored<unknown>, rules: TextRules): Diagnostic[] {
  return spokenTexts(authored.value, []).flatMap(({ path, text }) =>
    checkText(text, { ...rules, place: authored.placeOf(path) }),
  );
}

/** One text with its own place: a headline, a standfirst. */
export function checkText(text: string, { facts, designators, place }: TextRules & { place: Place }): Diagnostic[] {
  const slots = factSlots(text);
  const unknown = slots
    .filter((slot) => !facts.has(slot.id))
    .map((slot) => unknownId('fact', slot.id, { place, known: facts.keys() }));
  // Claims about a chart’s data are the charts’ own business.
  const withoutClaims = text.replace(/\{claim:[^}|]*(?:\|([^}]*))?\}/g, (_, shown: string | undefined) => shown ?? '');
  const brace = strayBrace(withoutClaims);
  const stray: Diagnostic[] =
    brace < 0
      ? []
      : [
          {
            rule: 'text-slot',
            severity: 'error',
            place,
            message: `Unexpected \`${withoutClaims.slice(brace, brace + 20)}\`, expected {fact:id}, {fact:id|number} or {fact:id|words}`,
          },
        ];
  return [...unknown, ...stray, ...lint(withoutClaims.replace(/\{fact:[^}]*\}/g, ' '), { facts, designators, place })];
}

function lint(text: string, { facts, designators, place }: TextRules & { place: Place }): Diagnostic[] {
  return unboundFigures(text, designators).map((figure) => {
    const guess = nearestFact(figure.text, facts.values());
    return {
      rule: 'unsourced-figure',
      severity: 'error',
      place,
      message: `Unexpected figure \`${figure.text}\`, expected {fact:id}: every figure comes from the ledger`,
      ...(guess !== null && { hint: `did you mean \`{fact:${guess}}\`?` }),
    };
  });
}

function spokenTexts(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return isSpoken(path) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    spokenTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A text per language under a spoken field, but not what evidence says. */
function isSpoken(path: Path): boolean {
  const [field, language] = path.slice(-2);
  return (
    typeof field === 'string' &&
    spokenFields.has(field) &&
    (language === 'en' || language === 'hi') &&
    !path.includes('evidence') &&
    !path.includes('columns')
  );
}
