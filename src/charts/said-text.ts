/** A number as sources say it: how closely it is known, and what other sources give. */
import { withPrecision } from '../evidence/format.ts';
import type { Language } from '../language/language.ts';
import type { Precision } from '../schema/fact.ts';
import type { Datum } from './chart.ts';
import type { WriteNumber } from './number-text.ts';
import { chartWords } from './words.ts';

interface Saying {
  readonly write: WriteNumber;
  readonly language: Language;
}

/** “3”, “over 90”, and “3 or 4” where sources differ: what is used comes first. */
export function saidText({ y, precision, others }: Datum, { write, language }: Saying): string {
  const own = y === null ? [] : [withPrecision(write(y, precision), precision, language)];
  const all = [...own, ...others.flatMap(({ low, high }) => [low, high]).map((value) => write(value))];
  return [...new Set(all)].join(` ${chartWords[language].or} `);
}

const signs: Record<Precision, string> = { exact: '', about: '~', near: '~', over: '>', under: '<' };

/** The number that is used, where there is no room for words: “>90”. */
export function briefText({ y, precision }: Pick<Datum, 'y' | 'precision'>, write: WriteNumber): string {
  return y === null ? '' : `${signs[precision]}${write(y, precision)}`;
}
