/** Finds numerals that are figures: whatever is no date, year, ordinal or name with digits. */

/** A numeral bound to no fact; `start` counts UTF-16 units from the start of the text. */
export interface UnboundFigure {
  readonly text: string;
  readonly start: number;
}

const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
// With and without the dot under the pha, and both ways of writing the nasal.
const hindiMonths = 'जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सित(?:ं|म्)बर|अक्(?:टू|तू)बर|नव(?:ं|म्)बर|दिस(?:ं|म्)बर';
const months = `(?:${englishMonths}|${hindiMonths})(?![\\p{L}\\p{M}])`;
const space = '[ \\u00a0\\u202f\\n]';
const year = '(?:1[89]|20)\\d\\d';

/** What a numeral may be part of without being a figure. Longest first: a date holds a year. */
const innocent = [
  // 5 December 2025, 4–5 December, 4 and 5 December, 26 June
  `\\d{1,2}(?:(?:[–-]|${space}(?:and|to|और|से)${space})\\d{1,2})?${space}${months}(?:,?${space}${year})?`,
  // December 5, 2025; December 5
  `${months}${space}\\d{1,2}(?!\\d)(?:,${space}${year})?`,
  // 2025-12-05
  `${year}-\\d\\d-\\d\\d`,
  // FY2024–25, 2026–27, 2009–2013, 2024, the 1990s
  `(?:FY${space}?)?${year}(?:[–/-](?:${year}|\\d\\d))?s?(?![\\d,.]\\d|\\d)`,
  // 22nd, 1st, 22वाँ
  '\\d+(?:(?:st|nd|rd|th)\\b|व(?:ाँ|ां|ीं|ें|े)(?![\\p{L}\\p{M}]))',
];

/** Digits of any script with what belongs to them: grouping, decimals, a fraction, a currency or per cent sign. */
const numeral = /[$€₹£₽]?(?:\p{Nd}+(?:[.,]\p{Nd}+)*[¼-¾⅐-⅞]?|[¼-¾⅐-⅞])[%٪]?/gu;

/**
 * The numerals of `text` that need a fact. `designators` are names with digits (`S-400`, `2+2`), as the glossary has them.
 * Years count as such from 1800 to 2099.
 */
export function unboundFigures(text: string, designators: readonly string[]): UnboundFigure[] {
  const covered = coveredRanges(inLatinDigits(text), designators);
  return [...text.matchAll(numeral)]
    .filter((match) => !covered.some(([start, end]) => match.index >= start && match.index + match[0].length <= end))
    .map((match) => ({ text: match[0], start: match.index }));
}

/** The text with the digits of Devanagari as those of English, so that २०१८ is a year too; no character moves. */
export function inLatinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - '०'.charCodeAt(0)));
}

function coveredRanges(text: string, designators: readonly string[]): [number, number][] {
  const names = [...designators].sort((a, b) => b.length - a.length).map(escapePattern);
  const named = names.length > 0 ? ranges(text, `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{N}])`) : [];
  return [...named, ...innocent.flatMap((pattern) => ranges(text, `(?<![\\d.,$€₹£₽])(?:${pattern})`))];
}

function ranges(text: string, pattern: string): [number, number][] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => [match.index, match.index + match[0].length]);
}

function escapePattern(name: string): string {
  // A space in a name also stands for a non-breaking one, a hyphen for a non-breaking hyphen.
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[ \\u00a0]')
    .replace(/-/g, '[-\\u2011]');
}
