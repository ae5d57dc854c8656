/** What a screen reader says for an evidence mark. */
import type { Language } from '../../language/language.ts';

const patterns: Record<Language, { one: string; many: string; and: string }> = {
  en: { one: 'source', many: 'sources', and: 'and' },
  hi: { one: 'स्रोत', many: 'स्रोत', and: 'और' },
};

/** “$5.43 billion, sources 1, 2 and 4”. The visible text comes first, as voice control needs it. */
export function markLabel(numbers: readonly number[], options: { language: Language; text: string }): string {
  const words = patterns[options.language];
  const list =
    numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} ${words.and} ${numbers.at(-1)}` : String(numbers[0] ?? '');
  const sources = `${numbers.length > 1 ? words.many : words.one} ${list}`;
  return `${options.text}, ${sources}`;
}
