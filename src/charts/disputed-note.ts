/** The note on numbers that sources dispute: who gives which. */
import type { Language, LocalText } from '../language/language.ts';
import { nameOf, type Datum, type Decimals, type NumberMark } from './chart.ts';
import { numberWriter } from './number-text.ts';
import { spreadOf } from './spread.ts';

const words: Record<Language, { readonly lead: string; readonly by: (value: string, outlets: string) => string }> = {
  en: {
    lead: 'A thin line spans the values that sources give where they differ:',
    by: (value, outlets) => `${value} according to ${outlets}`,
  },
  hi: {
    lead: 'जहाँ स्रोत अलग-अलग मान देते हैं, वहाँ पतली रेखा उन सबको समेटती है:',
    by: (value, outlets) => `${outlets} के अनुसार ${value}`,
  },
};

/** Names the other values and their sources; `null` where nothing drawn is disputed. */
export function disputedNote(marks: readonly NumberMark[], decimals: Decimals): LocalText | null {
  const lines = (language: Language): string[] =>
    marks.flatMap((mark) =>
      mark.data
        .filter((datum) => spreadOf(datum) !== null)
        .map((datum) => `${nameOf(datum.x, language)}, ${othersIn(datum, { mark, language, decimals })}`),
    );
  if (lines('en').length === 0) return null;
  const note = (language: Language): string =>
    `${words[language].lead} ${[...new Set(lines(language))].join('; ')}${language === 'hi' ? '।' : '.'}`;
  return { en: note('en'), hi: note('hi') };
}

/** “4 according to The Daily, The Weekly”. */
function othersIn(
  { others }: Datum,
  { mark, language, decimals }: { mark: NumberMark; language: Language; decimals: Decimals },
): string {
  const write = numberWriter({ language, decimals, unit: mark.yField.unit });
  const outlets = new Map<string, string[]>();
  for (const { low, high, source } of others) {
    const value = low === high ? write(low) : `${write(low)}–${write(high)}`;
    outlets.set(value, [...(outlets.get(value) ?? []), source.outlet]);
  }
  return [...outlets].map(([value, names]) => words[language].by(value, [...new Set(names)].join(', '))).join(', ');
}
