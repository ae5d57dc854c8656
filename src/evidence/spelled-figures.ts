/** Finds figures that stand in words: “five squadrons”, “seventy-six per cent”, “half of it”, “a dozen”, “three-fold”. */
import type { Language } from '../language/language.ts';
import { spelledNumbers, type SpelledNumber } from '../language/number-words.ts';
import { nounBehind, unitBehind, wordEnd, wordStart } from './measured-words.ts';
import type { UnboundFigure } from './unbound-figures.ts';

export interface SpelledContext {
  readonly language: Language;
  /** The nouns that facts count: “squadrons”. */
  readonly counted: readonly string[];
}

/**
 * Makes the function that finds them. Numbers from thirteen on are figures wherever they stand; smaller ones beside a unit or a
 * counted noun; so are parts, multiples and odds. Small numbers of anything else (“four questions”, “two years later”) are the
 * author’s own words.
 */
export function createFindSpelled({ language, counted }: SpelledContext): (text: string) => UnboundFigure[] {
  const noun = nounBehind(counted, 2);
  const behind = {
    unit: new RegExp(`^${unitBehind}`, 'iu'),
    noun: noun === null ? null : new RegExp(`^${noun}`, 'iu'),
  };
  return (text) => {
    const numbers = spelledNumbers(text, language).flatMap((number) => figureOf(number, text, behind) ?? []);
    const parts = patterns[language].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ text: match[0], start: match.index, value: null, measure: null })),
    );
    return apart([...parts, ...numbers]);
  };
}

function figureOf(
  number: SpelledNumber,
  text: string,
  behind: { readonly unit: RegExp; readonly noun: RegExp | null },
): UnboundFigure | null {
  const { start, value } = number;
  if (!number.isSmall) return { text: number.text, start, value, measure: null };
  const rest = text.slice(start + number.text.length);
  // “One squadron or another” counts nothing.
  const found = behind.unit.exec(rest) ?? (value >= 2 ? behind.noun?.exec(rest) : null);
  return found ? { text: number.text + found[0], start, value, measure: found[0] } : null;
}

/** Of figures that overlap, the one that begins first. */
function apart(figures: readonly UnboundFigure[]): UnboundFigure[] {
  const sorted = [...figures].sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  return sorted.filter((figure) => {
    if (figure.start < end) return false;
    end = figure.start + figure.text.length;
    return true;
  });
}

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const words = (pattern: string): RegExp => new RegExp(`${wordStart}(?:${pattern})${wordEnd}`, 'giu');

/** Parts, multiples and odds. “The first half”, “a third squadron” and “the last quarter” are places in an order, not parts. */
const patterns: Record<Language, readonly RegExp[]> = {
  en: [
    words(`(?:${small}|hundred)-?fold`),
    words('doubled|doubling|tripled|tripling|trebled|quadrupled|quadrupling|halved|halving'),
    words('(?:twice|thrice) (?:as|the)'),
    words('(?<!(?:first|second|latter|other|better|later) )half (?:of|the|its|their|as)'),
    words('(?:a|one)[ -](?:third|quarter|fifth|tenth) of(?! a century)'),
    words('(?:two|three|four|nine)[ -](?:thirds|quarters|fifths|tenths)'),
    words(`(?:one|${small}) (?:in|out of) (?:${small})`),
    words('(?:tens|dozens|hundreds|thousands|lakhs|millions|crores|billions|trillions) of'),
  ],
  hi: [
    words('(?:दो|दु|ति|तीन|चौ|पाँच)गुन[ाीे]'),
    words('आध[ाेी]|(?:एक|दो)[ -]तिहाई|(?:एक|तीन)[ -]चौथाई'),
    words('डेढ़|ढाई|(?:साढ़े|सवा|पौने) [\\p{L}\\p{M}]+'),
    words('दर्जनों|सैकड़ों|हज़ारों|लाखों|करोड़ों|अरबों'),
  ],
};
