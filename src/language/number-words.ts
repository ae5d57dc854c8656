/** Reads numbers written in words: “seventy-six” is 76, “five hundred” 500, “दो लाख” 200,000. */
import type { Language } from './language.ts';
import { smallNumbers } from './numbers.ts';

/** A number in the words of a text; `start` counts UTF-16 units. */
export interface SpelledNumber {
  readonly text: string;
  readonly start: number;
  readonly value: number;
  /** Whether it is no more than a count on ten or twelve fingers, as style guides want spelled out. */
  readonly isSmall: boolean;
}

const tens: Record<Language, Readonly<Record<string, number>>> = {
  en: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  // Hindi has a word of its own for each number up to a hundred; these are the ones met most.
  hi: { बीस: 20, पच्चीस: 25, तीस: 30, चालीस: 40, पचास: 50, साठ: 60, सत्तर: 70, पचहत्तर: 75, अस्सी: 80, नब्बे: 90 },
};

const teens: Record<Language, readonly string[]> = {
  en: ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  hi: ['तेरह', 'चौदह', 'पंद्रह', 'सोलह', 'सत्रह', 'अठारह', 'उन्नीस'],
};

const large: Record<Language, Readonly<Record<string, number>>> = {
  en: { dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 },
  hi: { सौ: 100, हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, खरब: 1e11, मिलियन: 1e6, ट्रिलियन: 1e12 },
};

/** Words before a large one that make it a number: “a hundred”. */
const articles: Record<Language, readonly string[]> = { en: ['a', 'an'], hi: [] };

interface Word {
  readonly kind: 'article' | 'small' | 'teen' | 'ten' | 'large';
  readonly value: number;
}

const vocabularies: Record<Language, ReadonlyMap<string, Word>> = { en: vocabularyOf('en'), hi: vocabularyOf('hi') };

function vocabularyOf(language: Language): ReadonlyMap<string, Word> {
  const entry = (kind: Word['kind'], word: string, value: number): [string, Word] => [word, { kind, value }];
  return new Map([
    ...articles[language].map((word) => entry('article', word, 1)),
    ...smallNumbers[language].map((word, value) => entry('small', word, value)),
    ...teens[language].map((word, index) => entry('teen', word, 13 + index)),
    ...Object.entries(tens[language]).map(([word, value]) => entry('ten', word, value)),
    ...Object.entries(large[language]).map(([word, value]) => entry('large', word, value)),
  ]);
}

interface Token extends Word {
  readonly text: string;
  readonly start: number;
}

/** The numbers in words, in order. A large word alone (“in billions”, “USD billion”) is none. */
export function spelledNumbers(text: string, language: Language): SpelledNumber[] {
  const vocabulary = vocabularies[language];
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match): Token[] => {
    const word = vocabulary.get(match[0].normalize('NFC').toLowerCase());
    return word ? [{ ...word, text: match[0], start: match.index }] : [];
  });
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && belongs(last, token, text.slice(endOf(last), token.start))) run.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => numberOf(run, text) ?? []);
}

/** Whether a word goes on with the number: “seventy” with “six”, “five” with “hundred”, “hundred” with “and twenty”. */
function belongs(last: Word, next: Word, between: string): boolean {
  const isAnd = /^[\s\u00a0]+and[\s\u00a0]+$/.test(between);
  if (!isAnd && !/^(?:[\s\u00a0]+|-)$/.test(between)) return false;
  if (isAnd) return last.kind === 'large' && next.kind !== 'article' && next.kind !== 'large';
  if (next.kind === 'large') return true;
  if (last.kind === 'ten') return next.kind === 'small' && next.value > 0 && next.value < 10;
  return last.kind === 'large' && next.kind !== 'article';
}

function endOf(token: Token): number {
  return token.start + token.text.length;
}

function numberOf(run: readonly Token[], text: string): SpelledNumber | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || (run.length === 1 && (first.kind === 'large' || first.kind === 'article'))) return null;
  let whole = 0;
  let part = 0;
  for (const { kind, value } of run) {
    if (kind !== 'large') part += value;
    else if (value < 1000) part = Math.max(part, 1) * value;
    else [whole, part] = [whole + Math.max(part, 1) * value, 0];
  }
  const isSmall = run.length === 1 && first.kind === 'small';
  return { text: text.slice(first.start, endOf(last)), start: first.start, value: whole + part, isSmall };
}
