/** Finds numerals that are figures: whatever is no date, year, ordinal or name with digits. */
import { nounBehind, unitBehind } from './measured-words.ts';

/** A figure bound to no fact; `start` counts UTF-16 units from the start of the text. */
export interface UnboundFigure {
  readonly text: string;
  readonly start: number;
  /** Its number, as far as it says one: “half” says none by itself. */
  readonly value: number | null;
  /** The unit or noun that words behind it name; digits are reported without. */
  readonly measure: string | null;
}

const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
// With and without the dot under the pha, and both ways of writing the nasal.
const hindiMonths = 'जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सित(?:ं|म्)बर|अक्(?:टू|तू)बर|नव(?:ं|म्)बर|दिस(?:ं|म्)बर';
const months = `(?:${englishMonths}|${hindiMonths})(?![\\p{L}\\p{M}])`;
const space = '[ \\u00a0\\u202f\\n]';
const year = '(?:1[89]|20)\\d\\d';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
/** “In 2021 missiles were …”: a year although a counted noun follows. */
const timely = '(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)[ \\u00a0])';

/** What a numeral may be part of without being a figure. Longest first: a date holds a year. */
const innocent = [
  // 5 December 2025, 4–5 December, 4 and 5 December, 26 June
  `${day}(?:(?:[–-]|${space}(?:and|to|और|से)${space})${day})?${space}${months}(?:,?${space}${year})?`,
  // 2025-12-05
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  // 22nd, 1st, 22वाँ
  '\\d+(?:(?:st|nd|rd|th)\\b|व(?:ाँ|ां|ीं|ें|े)(?![\\p{L}\\p{M}]))',
];

/** The same, unless a unit or a counted noun follows: “in December 12 missiles”, “2000 rifles”. */
const innocentBeforeWords = [
  // December 5, 2025
  `${months}${space}${day}(?!\\d),${space}${year}`,
  // December 5
  `${months}${space}${day}(?![\\d.,]\\d|\\d)`,
  // FY2024–25, 2026–27, 2009–2013, 2024, the 1990s
  `(?:FY${space}?)?${year}(?:[–/-](?:${year}|\\d\\d))?s?(?![\\d,.]\\d|\\d)`,
];

/** Digits of any script with what belongs to them: grouping, decimals, a fraction, a currency or per cent sign. Squares and cubes are parts of units. */
const digit = '(?![²³])[\\p{Nd}\\p{No}\\p{Nl}]';
const numeral = new RegExp(`[$€₹£₽]?(?:${digit})+(?:[.,](?:${digit})+)*[%٪]?`, 'gu');

export interface NumeralContext {
  /** Names with digits (`S-400`, `2+2`), as the glossary has them. */
  readonly designators: readonly string[];
  /** The nouns that facts count. */
  readonly counted: readonly string[];
}

/** Makes the function that finds the numerals of a text that need a fact. Years count as such from 1800 to 2099. */
export function createFindNumerals(context: NumeralContext): (text: string) => UnboundFigure[] {
  const patterns = innocentPatterns(context);
  return (text) => {
    if (!/\p{N}/u.test(text)) return [];
    const latin = inLatinDigits(text);
    const covered = patterns.flatMap((pattern) =>
      [...latin.matchAll(pattern)].map((match): [number, number] => [match.index, match.index + match[0].length]),
    );
    return [...text.matchAll(numeral)]
      .filter((match) => !covered.some(([start, end]) => match.index >= start && match.index + match[0].length <= end))
      .map((match) => ({ text: match[0], start: match.index, value: valueOf(match[0]), measure: null }));
  };
}

/** The text with the digits of Devanagari as those of English, so that २०१८ is a year too; no character moves. */
export function inLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (numeral) => String(numeral.charCodeAt(0) - '०'.charCodeAt(0)));
}

function valueOf(text: string): number | null {
  const digits = inLatinDigits(text)
    .normalize('NFKC')
    .replace(/[^\d.]/g, '');
  const value = Number(digits);
  return digits !== '' && Number.isFinite(value) ? value : null;
}

/** “Over 2000 of them” counts, too. */
const ofThem = `${space}+of${space}(?:them|these|those|which|whom)(?![\\p{L}])`;

function innocentPatterns({ designators, counted }: NumeralContext): RegExp[] {
  const names = [...designators].sort((a, b) => b.length - a.length).map(escapePattern);
  const noun = nounBehind(counted, 0);
  const measured = `(?:${[unitBehind, ofThem, ...(noun === null ? [] : [noun])].join('|')})`;
  const alone = (pattern: string): string => `(?:${pattern})(?!${measured})`;
  const bare = `(?<![\\d.,$€₹£₽])`;
  return [
    ...(names.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{N}])`] : []),
    ...innocent.map((pattern) => `${bare}(?:${pattern})`),
    ...innocentBeforeWords.map((pattern) => bare + alone(pattern)),
    `${timely}${year}(?:[–/-](?:${year}|\\d\\d))?(?![\\d,.]\\d|\\d|${unitBehind})`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

function escapePattern(name: string): string {
  // A space in a name also stands for a non-breaking one, a hyphen for a non-breaking hyphen.
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[ \\u00a0]')
    .replace(/-/g, '[-\\u2011]');
}
