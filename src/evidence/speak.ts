/** Texts with figures in them: `{fact:id}` becomes the formatted value. */
import { defaultLanguage, say, type Language, type LocalText } from '../language/language.ts';
import type { Fact } from './fact.ts';
import { formatFigure, formatInWords, formatQuantity, withPrecision, type FormatStyle } from './format.ts';

/** How a figure is shown: with unit, as a number without it, or as a number word. Its precision is always said: “about 48,000”. */
export const shows = ['value', 'number', 'words'] as const;
export type Show = (typeof shows)[number];

/** A place in a text where a fact is asked for. */
export interface FactSlot {
  readonly id: string;
  readonly show: Show;
  readonly start: number;
  readonly end: number;
}

const slotPattern = /\{fact:([a-z0-9-]+)(?:\|(value|number|words))?\}/g;

/** The `{fact:id}` slots of a text, in order. */
export function factSlots(text: string): FactSlot[] {
  return [...text.matchAll(slotPattern)].map((match) => ({
    id: match[1] ?? '',
    show: shows.find((show) => show === match[2]) ?? 'value',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether braces stand in a text that are no slot: `{facts:x}`, a lone `{`. Returns where, or -1. */
export function strayBrace(text: string): number {
  return text.replace(slotPattern, (slot) => ' '.repeat(slot.length)).search(/[{}]/);
}

/** Makes the function that fills the slots of a text; every id must be known, as checks have seen to. */
export function createSpeak(facts: ReadonlyMap<string, Fact>, language: Language): (text: LocalText) => string {
  return (text) => fillSlots(say(text, language), { facts, language: languageOf(text, language), style: 'prose' });
}

/** The same while faults are still being collected: a slot that names no fact stays as it is; nothing of it is published. */
export function createDraftSpeak(facts: ReadonlyMap<string, Fact>, language: Language): (text: LocalText) => string {
  return (text) =>
    fillSlots(say(text, language), { facts, language: languageOf(text, language), style: 'prose', keepsUnknown: true });
}

/** A text that is not translated keeps its figures in its own language too. */
export function languageOf(text: LocalText, language: Language): Language {
  return text[language] === undefined ? defaultLanguage : language;
}

export interface FillOptions {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly language: Language;
  readonly style: FormatStyle;
  readonly keepsUnknown?: boolean;
}

/** The text with its slots filled. */
export function fillSlots(text: string, options: FillOptions): string {
  let filled = '';
  let from = 0;
  for (const slot of factSlots(text)) {
    filled += text.slice(from, slot.start) + fillSlot(text, slot, options);
    from = slot.end;
  }
  return filled + text.slice(from);
}

/** What one slot of the text becomes: the figure, as its place in the sentence asks. */
export function fillSlot(text: string, { id, show, start, end }: FactSlot, options: FillOptions): string {
  const fact = options.facts.get(id);
  if (fact) {
    const shown = showFact(fact, { ...options, show });
    return beginsSentence(text, start) ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
  }
  if (options.keepsUnknown) return text.slice(start, end);
  throw new Error(`text names fact ${id}, which no check has refused`);
}

/** “Three squadrons came”, “About 60 km”: a figure that begins a sentence begins it with a capital. */
function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.?!…][”’)]?\s+)$/.test(text.slice(0, start));
}

/** The figure of a fact in words and digits; its statement where it has no value. */
export function showFact(fact: Fact, options: { language: Language; style: FormatStyle; show: Show }): string {
  const { quantity } = fact;
  if (!quantity) return say(fact.statement, options.language);
  switch (options.show) {
    case 'value':
      return formatQuantity(quantity, options);
    case 'number':
      return withPrecision(
        formatFigure(quantity.figure, { language: options.language, decimals: quantity.decimals }),
        quantity.precision,
        options.language,
      );
    case 'words':
      return formatInWords(quantity, options.language);
  }
}
