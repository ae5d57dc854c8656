/** A quantity in words and digits, from the value alone: one ledger, every language. */
import { formatNumber, numberInWords } from '../language/numbers.ts';
import { say, type Language, type LocalText } from '../language/language.ts';
import type { Precision } from '../schema/fact.ts';
import { scales, type Currency, type Dimension, type PlainDimension, type Scale } from '../schema/unit.ts';
import type { Figure, Quantity } from './fact.ts';

/** `prose` spells units out (“40 per cent”), `short` is for cards, tables and axes (“40%”). */
export type FormatStyle = 'prose' | 'short';

export interface FormatOptions {
  readonly language: Language;
  readonly style: FormatStyle;
  /** What is counted; printed after the number where the unit is a count. */
  readonly noun?: LocalText | null;
}

const nbsp = '\u00a0';

/** “about $1.09 billion”, “40 per cent”, “400–600 km”, “over 65 million tonnes”. */
export function formatQuantity(quantity: Quantity, options: FormatOptions): string {
  const text = withUnit(quantity, options);
  const counted =
    quantity.unit.dimension === 'count' && options.noun ? `${text}${nbsp}${say(options.noun, options.language)}` : text;
  return withPrecision(counted, quantity.precision, options.language);
}

/** The number alone, without unit and precision: “5.43”, “400–600”. */
export function formatFigure(figure: Figure, options: { language: Language; decimals: number | null }): string {
  return joinBounds(figure, options.language, (bound) => formatNumber(bound, options));
}

/** “400–600”; “−5 to 3”, as a dash beside a minus is hard to read. */
function joinBounds(figure: Figure, language: Language, show: (bound: number) => string): string {
  if (typeof figure === 'number') return show(figure);
  const isPlain = figure.low >= 0;
  return `${show(figure.low)}${isPlain ? '–' : `${nbsp}${toWords[language]}${nbsp}`}${show(figure.high)}`;
}

const toWords: Record<Language, string> = { en: 'to', hi: 'से' };

/** The number in words where it is small and whole (“five”), else in digits; precision kept. */
export function formatInWords(quantity: Quantity, language: Language): string {
  const inWords = typeof quantity.figure === 'number' ? numberInWords(quantity.figure, language) : null;
  const text = inWords ?? formatFigure(quantity.figure, { language, decimals: quantity.decimals });
  return withPrecision(text, quantity.precision, language);
}

/** “about 5”: the word for the precision goes where the language puts it. */
export function withPrecision(text: string, precision: Precision, language: Language): string {
  return precisionPatterns[language][precision].replace('%', () => text);
}

/** The number in the base of its unit, for machines: 5.43 billion dollars is 5430000000. A range gives its middle. */
export function baseValue(quantity: Quantity): number {
  const figure =
    typeof quantity.figure === 'number' ? quantity.figure : (quantity.figure.low + quantity.figure.high) / 2;
  return Number((figure * scales[quantity.unit.scale]).toPrecision(12));
}

const precisionPatterns: Record<Language, Record<Precision, string>> = {
  en: { exact: '%', about: `about${nbsp}%`, over: `over${nbsp}%`, under: `under${nbsp}%`, near: `near${nbsp}%` },
  hi: {
    exact: '%',
    about: `लगभग${nbsp}%`,
    over: `%${nbsp}से${nbsp}अधिक`,
    under: `%${nbsp}से${nbsp}कम`,
    near: `%${nbsp}के${nbsp}क़रीब`,
  },
};

const scaleWords: Record<Language, Record<Scale, string>> = {
  en: {
    one: '',
    thousand: 'thousand',
    lakh: 'lakh',
    million: 'million',
    crore: 'crore',
    billion: 'billion',
    trillion: 'trillion',
  },
  hi: { one: '', thousand: 'हज़ार', lakh: 'लाख', million: 'मिलियन', crore: 'करोड़', billion: 'अरब', trillion: 'ट्रिलियन' },
};

const symbols: Record<Currency, string> = { USD: '$', INR: '₹', RUB: '₽', EUR: '€', CNY: 'CN¥', AED: `AED${nbsp}` };

/** English counts one year and two years; of a hundredth of a year it speaks as of years. */
const singular: Readonly<Record<string, string>> = {
  'percentage points': 'percentage point',
  points: 'point',
  tonnes: 'tonne',
  'barrels a day': 'barrel a day',
  years: 'year',
  months: 'month',
  days: 'day',
};

const dimensionWords: Record<Language, Record<PlainDimension, Record<FormatStyle, string>>> = {
  en: {
    count: { prose: '', short: '' },
    '%': { prose: `${nbsp}per${nbsp}cent`, short: '%' },
    'percentage points': { prose: `${nbsp}percentage points`, short: `${nbsp}points` },
    ratio: { prose: '', short: '' },
    km: { prose: `${nbsp}km`, short: `${nbsp}km` },
    tonnes: { prose: `${nbsp}tonnes`, short: `${nbsp}t` },
    'barrels a day': { prose: `${nbsp}barrels a day`, short: `${nbsp}bpd` },
    years: { prose: `${nbsp}years`, short: `${nbsp}years` },
    months: { prose: `${nbsp}months`, short: `${nbsp}months` },
    days: { prose: `${nbsp}days`, short: `${nbsp}days` },
    TIV: { prose: `${nbsp}TIV`, short: `${nbsp}TIV` },
  },
  hi: {
    count: { prose: '', short: '' },
    '%': { prose: `${nbsp}प्रतिशत`, short: '%' },
    'percentage points': { prose: `${nbsp}प्रतिशत अंक`, short: `${nbsp}अंक` },
    ratio: { prose: '', short: '' },
    km: { prose: `${nbsp}किमी`, short: `${nbsp}किमी` },
    tonnes: { prose: `${nbsp}टन`, short: `${nbsp}टन` },
    'barrels a day': { prose: `${nbsp}बैरल प्रतिदिन`, short: `${nbsp}बैरल प्रतिदिन` },
    years: { prose: `${nbsp}वर्ष`, short: `${nbsp}वर्ष` },
    months: { prose: `${nbsp}महीने`, short: `${nbsp}महीने` },
    days: { prose: `${nbsp}दिन`, short: `${nbsp}दिन` },
    TIV: { prose: `${nbsp}TIV`, short: `${nbsp}TIV` },
  },
};

function withUnit(quantity: Quantity, options: FormatOptions): string {
  const { dimension, scale } = quantity.unit;
  const { figure, decimals } = quantity;
  const { language } = options;
  const scaleWord = scaleWords[options.language][scale];
  const scaled = (digits: string): string => (scaleWord ? `${digits}${nbsp}${scaleWord}` : digits);
  if (!isCurrency(dimension)) {
    const text = scaled(formatFigure(figure, { language, decimals }));
    return `${text}${unitWords(dimension, { isOne: /^−?1$/.test(text), ...options })}`;
  }
  const symbol = symbols[dimension];
  const money = (bound: number): string => formatNumber(bound, { language, decimals }).replace(/^−?/, `$&${symbol}`);
  // “$5–6 billion” has one sign, “−$5 to $3 billion” two.
  if (typeof figure === 'number' || figure.low < 0) return scaled(joinBounds(figure, language, money));
  return scaled(symbol + formatFigure(figure, { language, decimals }));
}

/** “ years”, “ year” beside a plain 1, with the space before them; Hindi has one form. */
function unitWords(
  dimension: PlainDimension,
  { isOne, language, style }: FormatOptions & { readonly isOne: boolean },
): string {
  const words = dimensionWords[language][dimension][style];
  const one = singular[words.slice(nbsp.length)];
  return isOne && language === 'en' && one !== undefined ? `${nbsp}${one}` : words;
}

function isCurrency(dimension: Dimension): dimension is Currency {
  return Object.hasOwn(symbols, dimension);
}
