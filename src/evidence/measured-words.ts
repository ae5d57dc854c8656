/** Words that make the number before them a figure: units, and the nouns that facts of the ledger count. */
import { languages, say, type Language } from '../language/language.ts';
import { currencies, plainDimensions, scales, type Dimension, type Scale } from '../schema/unit.ts';
import type { Fact } from './fact.ts';

/** How a unit is called behind a number, as patterns. */
const unitNames: Record<Language, Readonly<Partial<Record<Dimension, string>>>> = {
  en: {
    '%': 'per[ \\u00a0]?cent|percent',
    'percentage points': '(?:percentage[ \\u00a0])?points?',
    km: 'km|kilomet(?:re|er)s?',
    tonnes: 'tonnes?',
    'barrels a day': 'barrels?',
    USD: '(?:US[ \\u00a0])?dollars?',
    INR: 'rupees?',
    RUB: 'r(?:o)?ubles?',
    EUR: 'euros?',
    CNY: 'yuan',
    AED: 'dirhams?',
  },
  hi: {
    '%': 'प्रतिशत|फ़ीसदी|फीसदी',
    'percentage points': 'प्रतिशत[ \\u00a0]अंक|अंक',
    km: 'किमी|किलोमीटर',
    tonnes: 'टन',
    'barrels a day': 'बैरल',
    USD: '(?:अमेरिकी[ \\u00a0])?डॉलर',
    INR: 'रुपये|रुपए',
    RUB: 'रूबल',
    EUR: 'यूरो',
    CNY: 'युआन',
    AED: 'दिरहम',
  },
};

/** What a newsroom counts in passing in every other sentence: “two reports”, “three sources”. */
const ownNouns = new Set(['report', 'reports', 'source', 'sources', 'रिपोर्ट', 'स्रोत']);

/** The nouns of all counts, in every language; of “rifles a year” the rifles. */
export function countedNouns(facts: Iterable<Fact>): string[] {
  const nouns = [...facts].flatMap(({ noun, quantity }) =>
    noun && quantity?.unit.dimension === 'count'
      ? languages.map((language) => say(noun, language).split(' a ')[0] ?? '')
      : [],
  );
  return [...new Set(nouns)].filter((noun) => noun !== '' && !ownNouns.has(noun)).sort();
}

export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const space = '[ \\u00a0\\u202f\\n]';

const allUnitNames = languages.flatMap((language) => Object.values(unitNames[language])).join('|');

/** A pattern for a unit right behind a number. */
export const unitBehind = `(?:${space}+|-)(?:${allUnitNames})${wordEnd}`;

/** A pattern for a counted noun behind a number, with up to so many words between; `null` where nothing is counted. */
export function nounBehind(counted: readonly string[], most: number): string | null {
  if (counted.length === 0) return null;
  const nouns = counted.map((noun) => noun.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, space));
  return `(?:${space}+[\\p{L}\\p{M}\\p{N}‑-]+){0,${most}}?${space}+(?:${nouns.join('|')})${wordEnd}`;
}

/** What a text says right behind a number: “ billion US dollars”. */
export interface SaidUnit {
  readonly text: string;
  /** `null` where no scale is named. */
  readonly scale: Scale | null;
  readonly dimension: Dimension | null;
}

/** The scale and unit that a text begins with, `null` where it begins with neither. */
export function readUnit(text: string, language: Language): SaidUnit | null {
  const scale = firstName(text, scaleNames[language]);
  const unit = firstName(text.slice(scale?.text.length ?? 0), unitNames[language]);
  if (!scale && !unit) return null;
  const isScale = (name: string | undefined): name is Scale => name !== undefined && Object.hasOwn(scales, name);
  return {
    text: (scale?.text ?? '') + (unit?.text ?? ''),
    scale: isScale(scale?.name) ? scale.name : null,
    dimension: dimensions.find((dimension) => dimension === unit?.name) ?? null,
  };
}

const scaleNames: Record<Language, Readonly<Partial<Record<Scale, string>>>> = {
  en: Object.fromEntries(Object.keys(scales).map((scale) => [scale, scale])),
  hi: { thousand: 'हज़ार|हजार', lakh: 'लाख', million: 'मिलियन', crore: 'करोड़', billion: 'अरब', trillion: 'ट्रिलियन' },
};

const dimensions: readonly Dimension[] = [...currencies, ...plainDimensions];

function firstName(
  text: string,
  names: Readonly<Partial<Record<string, string>>>,
): { readonly name: string; readonly text: string } | null {
  for (const [name, pattern] of Object.entries(names)) {
    if (name === 'one') continue;
    const match = new RegExp(`^(?:${space}+|-)(?:${pattern ?? ''})${wordEnd}`, 'iu').exec(text);
    if (match) return { name, text: match[0] };
  }
  return null;
}
