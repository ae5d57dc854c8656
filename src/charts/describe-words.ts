/** The phrases generated descriptions are made of, per language. */
import type { Language } from '../language/language.ts';
import type { Mark } from './chart.ts';

type Phrase = (...parts: string[]) => string;

interface DescribeWords {
  readonly at: Phrase;
  readonly of: Phrase;
  /** Between the first number and the last: up, down or level. */
  readonly rises: Phrase;
  readonly falls: Phrase;
  readonly holds: Phrase;
  readonly highest: Phrase;
  readonly lowest: Phrase;
  readonly highestIs: Phrase;
  readonly lowestIs: Phrase;
  readonly gap: Phrase;
  readonly count: (count: number) => string;
  readonly items: (count: number, first: string, last: string) => string;
}

export const describeWords: Record<Language, DescribeWords> = {
  en: {
    at: (value = '', period = '') => `${value} in ${period}`,
    of: (value = '', name = '') => `${value} (${name})`,
    rises: (first = '', last = '') => `up from ${first} to ${last}`,
    falls: (first = '', last = '') => `down from ${first} to ${last}`,
    holds: (first = '', last = '') => `the same at both ends, ${first} and ${last}`,
    highest: (point = '') => `highest ${point}`,
    lowest: (point = '') => `lowest ${point}`,
    highestIs: (point = '') => `highest is ${point}`,
    lowestIs: (point = '') => `lowest is ${point}`,
    gap: (names = '') => `No figure for ${names}`,
    count: (count) => `${count} periods`,
    items: (count, first, last) => `${count} items, the first in ${first}, the last in ${last}`,
  },
  hi: {
    at: (value = '', period = '') => `${period} में ${value}`,
    of: (value = '', name = '') => `${value} (${name})`,
    rises: (first = '', last = '') => `${first} से बढ़कर ${last}`,
    falls: (first = '', last = '') => `${first} से घटकर ${last}`,
    holds: (first = '', last = '') => `दोनों सिरों पर समान, ${first} और ${last}`,
    highest: (point = '') => `अधिकतम ${point}`,
    lowest: (point = '') => `न्यूनतम ${point}`,
    highestIs: (point = '') => `अधिकतम ${point}`,
    lowestIs: (point = '') => `न्यूनतम ${point}`,
    gap: (names = '') => `${names} का आँकड़ा नहीं है`,
    count: (count) => `${count} अवधियों`,
    items: (count, first, last) => `${count} मदें, पहली ${first}, अंतिम ${last}`,
  },
};

export const kindWords: Record<Language, Record<Mark['kind'], string>> = {
  en: {
    bar: 'Bar chart',
    line: 'Line chart',
    area: 'Area chart',
    step: 'Step chart',
    point: 'Dot chart',
    lollipop: 'Lollipop chart',
    slope: 'Slope chart',
    range: 'Range chart',
    waterfall: 'Waterfall chart',
    gantt: 'Timeline',
    number: 'Number',
    table: 'Table',
    rule: 'Chart',
    band: 'Chart',
    annotation: 'Chart',
  },
  hi: {
    bar: 'स्तंभ चार्ट',
    line: 'रेखा चार्ट',
    area: 'क्षेत्र चार्ट',
    step: 'सोपान चार्ट',
    point: 'बिंदु चार्ट',
    lollipop: 'लॉलीपॉप चार्ट',
    slope: 'ढाल चार्ट',
    range: 'परास चार्ट',
    waterfall: 'वॉटरफ़ॉल चार्ट',
    gantt: 'समयरेखा',
    number: 'संख्या',
    table: 'तालिका',
    rule: 'चार्ट',
    band: 'चार्ट',
    annotation: 'चार्ट',
  },
};
