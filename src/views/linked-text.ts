/** A text of a card with its figures as links to their facts: the same words as `speak` says, in parts. */
import type { Fact } from '../evidence/fact.ts';
import { factSlots, fillSlot, languageOf } from '../evidence/speak.ts';
import { say, type LocalText } from '../language/language.ts';
import { factUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

export interface TextPart {
  readonly text: string;
  /** Of a figure: its page, and how it is marked; `null` between figures. */
  readonly figure: { readonly href: string; readonly mark: FigureMark } | null;
}

/** Which evidence mark stands behind a figure. */
export type FigureMark = 'sourced' | 'derived' | 'disputed';

export function linkedText(text: LocalText, edition: Edition): TextPart[] {
  const { facts } = edition.newsroom;
  const language = languageOf(text, edition.language);
  const said = say(text, edition.language);
  const slots = factSlots(said);
  const figures = slots.map((slot) => {
    const fact = facts.get(slot.id);
    if (!fact) throw new Error(`text names fact ${slot.id}, which no check has refused`);
    const shown = fillSlot(said, slot, { facts, language, style: 'prose' });
    return { text: shown, figure: { href: factUrl(slot.id), mark: markOf(fact) } };
  });
  const between = [...slots, null].map((slot, index) => ({
    text: said.slice(slots[index - 1]?.end ?? 0, slot?.start),
    figure: null,
  }));
  return between.flatMap((part, index) => [part, figures[index] ?? []].flat()).filter((part) => part.text !== '');
}

function markOf(fact: Fact): FigureMark {
  return fact.conflict ? 'disputed' : fact.derivation ? 'derived' : 'sourced';
}
