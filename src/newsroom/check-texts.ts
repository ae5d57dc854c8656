/** Checks the texts of cards: `{fact:id}` names a fact, braces are closed, and no figure stands unbound. */
import type { Fact } from '../evidence/fact.ts';
import { createFindFigures, type FindFigures, type FoundFigure } from '../evidence/find-figures.ts';
import { nearestFact } from '../evidence/nearest-fact.ts';
import { factSlots, strayBrace } from '../evidence/speak.ts';
import { unfittingUnit } from '../evidence/unfitting-unit.ts';
import type { Language } from '../language/language.ts';
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import type { TextPart } from '../schema/scalar-offsets.ts';
import { unknownId } from '../schema/unknown-id.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { spokenTexts, type SpokenText } from './spoken-texts.ts';
import { keepGroup, wholeText, within, type PartOfText } from './part-of-text.ts';

export interface TextRules {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly designators: readonly string[];
  readonly findFigures: Readonly<Record<Language, FindFigures>>;
}

/** The rules for a ledger; finders of figures are made once. */
export function createTextRules(facts: ReadonlyMap<string, Fact>, designators: readonly string[]): TextRules {
  const finder = (language: Language): FindFigures => createFindFigures({ language, facts, designators });
  return { facts, designators, findFigures: { en: finder('en'), hi: finder('hi') } };
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
  const plainCards = [...(authored.site ? [authored.site] : []), ...authored.contributors.values()];
  return [
    ...cards.flatMap((card) => checkTexts(card, spokenTexts(card.value), rules)),
    ...plainCards.flatMap((card) => checkTexts(card, spokenTexts(card.value, 'nothing'), rules)),
    // What a correction tells of is no more in the ledger: like evidence, it has figures of its own.
    ...[...authored.corrections.values()].flatMap((card) =>
      checkTexts(
        card,
        spokenTexts(card.value).map((text) => ({ ...text, kind: 'evidence' })),
        rules,
      ),
    ),
  ];
}

function checkTexts(card: Authored<unknown>, texts: readonly SpokenText[], rules: TextRules): Diagnostic[] {
  return texts.flatMap(({ path, text, language, kind }) => {
    const placed = { ...rules, language, placeOf: (part: TextPart) => card.placeOf(path, part) };
    switch (kind) {
      case 'filled':
        return checkText(text, placed);
      case 'plain':
        return checkPlain(text, placed);
      case 'evidence':
        return [...unknownFacts(text, placed), ...strayBraces(wholeText(text), placed)];
    }
  });
}

/** A text that is printed as it stands: no slot, and no figure, as it could not follow its fact. */
function checkPlain(text: string, rules: PlacedRules): Diagnostic[] {
  const brace = text.search(/[{}]/);
  const figures = rules.findFigures[rules.language](text).map(({ text: figure, start }): Diagnostic => ({
    rule: 'unsourced-figure',
    severity: 'error',
    place: rules.placeOf({ start, end: start + figure.length }),
    message: `Unexpected figure \`${figure}\`, expected none: this text names something, and its value stands beside it`,
  }));
  if (brace < 0) return figures;
  return [
    {
      rule: 'text-slot',
      severity: 'error',
      place: rules.placeOf({ start: brace, end: brace + 1 }),
      message: `Unexpected \`${text.slice(brace, brace + 20)}\`, expected words: nothing is filled in here`,
    },
  ];
}

/** One text in which slots are filled, and the place of a part of it: a headline, a standfirst. */
export function checkText(text: string, rules: PlacedRules): Diagnostic[] {
  // Claims about a chart’s data are the charts’ own business.
  const shown = keepGroup(wholeText(text), claimPattern);
  return [
    ...unknownFacts(text, rules),
    ...unfittingUnits(text, rules),
    ...strayBraces(shown, rules),
    ...lint(keepGroup(shown, /\{fact:[^}]*\}/dg), { ...rules, claims: claimsIn(text) }),
  ];
}

interface PlacedRules extends TextRules {
  readonly language: Language;
  readonly placeOf: (part: TextPart) => Place;
}

const claimPattern = /\{claim:[^}|]*(?:\|([^}]*))?\}/dg;

function unknownFacts(text: string, { facts, placeOf }: PlacedRules): Diagnostic[] {
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

function unfittingUnits(text: string, { facts, language, placeOf }: PlacedRules): Diagnostic[] {
  return factSlots(text).flatMap((slot): Diagnostic[] => {
    const quantity = facts.get(slot.id)?.quantity;
    const fault = quantity && unfittingUnit({ quantity, show: slot.show }, text.slice(slot.end), language);
    if (!fault) return [];
    const start = slot.end + fault.text.search(/\S/);
    const place = placeOf({ start, end: slot.end + fault.text.length });
    return [{ rule: 'unfitting-unit', severity: 'error', place, message: fault.message }];
  });
}

function strayBraces(shown: PartOfText, { placeOf }: PlacedRules): Diagnostic[] {
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

function claimsIn(text: string): TextPart[] {
  return [...text.matchAll(claimPattern)].map(({ index, 0: claim }) => ({ start: index, end: index + claim.length }));
}

/** Multiples and parts in the words of a claim are borne out by the data beside them: `{claim:more than doubles|more than doubled}`. */
function lint(
  words: PartOfText,
  { facts, findFigures, language, placeOf, claims }: PlacedRules & { readonly claims: readonly TextPart[] },
): Diagnostic[] {
  const isClaimed = ({ text, start }: FoundFigure): boolean => {
    const part = within(words, { start, end: start + text.length });
    return claims.some((claim) => part.start >= claim.start && part.end <= claim.end);
  };
  const found = findFigures[language](words.text).filter((figure) => !(figure.isSpelled && isClaimed(figure)));
  return found.map((figure) => {
    const { text, start, isSpelled } = figure;
    const guess = nearestFact(figure, facts.values());
    const show = isSpelled ? '|words' : '';
    return {
      rule: 'unsourced-figure',
      severity: 'error',
      place: placeOf(within(words, { start, end: start + text.length })),
      message: `Unexpected figure \`${text}\`, expected {fact:id${show}}: every figure comes from the ledger`,
      ...(guess !== null && { hint: `did you mean \`{fact:${guess}${show}}\`?` }),
    };
  });
}
