/** Checks the texts of cards: `{fact:id}` names a fact, braces are closed, and no figure stands unbound. */
import type { Fact } from '../evidence/fact.ts';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { factSlots, strayBrace } from '../evidence/speak.ts';
import { unboundFigures } from '../evidence/unbound-figures.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import type { TextPart } from '../schema/scalar-offsets.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { keepGroup, wholeText, within, type PartOfText } from './part-of-text.ts';

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
  'reason',
]);

export interface TextRules {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly designators: readonly string[];
}

/** Every fault in the texts of all cards. */
export function checkAllTexts(authored: AuthoredNewsroom, rules: TextRules): Diagnostic[] {
  const cards = [
    ...authored.themes.values(),
    ...authored.charts.values(),
    ...authored.events.values(),
    ...authored.terms.values(),
    ...authored.facts.values(),
    ...authored.sources.values(),
    ...[...authored.series.values()].map((series) => series.authored),
  ];
  return [
    ...cards.flatMap((card) => checkTexts(card, rules)),
    ...[...authored.corrections.values()].flatMap((card) => checkSlots(card, rules)),
  ];
}

/** Every fault in the texts of one card. `rules.facts` has what resolved; `knownIds` also what is broken elsewhere. */
function checkTexts(authored: Authored<unknown>, rules: TextRules): Diagnostic[] {
  return spokenTexts(authored.value, []).flatMap(({ path, text }) =>
    checkText(text, { ...rules, placeOf: (part) => authored.placeOf(path, part) }),
  );
}

/** The slots of a card whose texts tell of figures that were: a correction names what is no more in the ledger. */
function checkSlots(authored: Authored<unknown>, rules: TextRules): Diagnostic[] {
  return spokenTexts(authored.value, []).flatMap(({ path, text }) => {
    const placed = { ...rules, placeOf: (part: TextPart) => authored.placeOf(path, part) };
    return [...unknownFacts(text, placed), ...strayBraces(wholeText(text), placed)];
  });
}

/** One text, and the place of a part of it: a headline, a standfirst. */
export function checkText(text: string, rules: TextRules & { placeOf: (part: TextPart) => Place }): Diagnostic[] {
  // Claims about a chart’s data are the charts’ own business.
  const shown = keepGroup(wholeText(text), claimPattern);
  return [
    ...unknownFacts(text, rules),
    ...strayBraces(shown, rules),
    ...lint(keepGroup(shown, /\{fact:[^}]*\}/dg), rules),
  ];
}

type Rules = Parameters<typeof checkText>[1];

const claimPattern = /\{claim:[^}|]*(?:\|([^}]*))?\}/dg;

function unknownFacts(text: string, { facts, placeOf }: Rules): Diagnostic[] {
  return factSlots(text)
    .filter((slot) => !facts.has(slot.id))
    .map((slot) => {
      const start = text.indexOf(slot.id, slot.start);
      return unknownId('fact', slot.id, {
        place: placeOf({ start, end: start + slot.id.length }),
        known: facts.keys(),
      });
    });
}

function strayBraces(shown: PartOfText, { placeOf }: Rules): Diagnostic[] {
  const brace = strayBrace(shown.text);
  if (brace < 0) return [];
  const part = /^.[^\s{}]{0,19}/u.exec(shown.text.slice(brace))?.[0] ?? '';
  return [
    {
      rule: 'text-slot',
      severity: 'error',
      place: placeOf(within(shown, { start: brace, end: brace + part.length })),
      message: `Unexpected \`${shown.text.slice(brace, brace + 20)}\`, expected {fact:id}, {fact:id|number} or {fact:id|words}`,
    },
  ];
}

function lint(words: PartOfText, { facts, designators, placeOf }: Rules): Diagnostic[] {
  return unboundFigures(words.text, designators).map(({ text, start }) => {
    const guess = nearestFact(text, facts.values());
    return {
      rule: 'unsourced-figure',
      severity: 'error',
      place: placeOf(within(words, { start, end: start + text.length })),
      message: `Unexpected figure \`${text}\`, expected {fact:id}: every figure comes from the ledger`,
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
