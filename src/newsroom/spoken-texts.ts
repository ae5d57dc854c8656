/** The texts of a card that readers see as ours, and whether slots in them are filled. */
import { isLanguage, type Language } from '../language/language.ts';
import type { Path } from '../schema/authored.ts';

export interface SpokenText {
  readonly path: Path;
  readonly text: string;
  readonly language: Language;
  /**
   * `filled`: `{fact:id}` becomes its figure, and no other figure may stand there. `plain`: printed as it is, without figures.
   * `evidence`: what a source says in our words, figures and all.
   */
  readonly kind: 'filled' | 'plain' | 'evidence';
}

const filledFields = new Set([
  'summary',
  'finding',
  'measure',
  'description',
  'note',
  'method',
  'title',
  'detail',
  'short',
  'body',
  'label',
  'text',
  'why',
  'reason',
  'axisBreakReason',
]);

/** A statement stands beside its value, a name beside what it names. */
const plainFields = new Set(['statement', 'noun', 'name', 'question', 'tagline', 'about']);

/** Every text per language in a card. `nothing` is filled in a card whose texts go to places such as the title of a page. */
export function spokenTexts(card: unknown, filled: 'as usual' | 'nothing' = 'as usual'): SpokenText[] {
  return textsIn(card, []).map((found) => ({ ...found, kind: filled === 'nothing' ? 'plain' : kindOf(found.path) }));
}

function textsIn(value: unknown, path: Path): Omit<SpokenText, 'kind'>[] {
  if (typeof value === 'string') {
    const language = path.at(-1);
    return typeof language === 'string' && isLanguage(language) ? [{ path, text: value, language }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function kindOf(path: Path): SpokenText['kind'] {
  const field = path.at(-2);
  if (field === 'says') return 'evidence';
  const isLabel = path.includes('columns') || path.at(-3) === 'names';
  if (typeof field !== 'string' || isLabel || plainFields.has(field)) return 'plain';
  if (filledFields.has(field)) return 'filled';
  throw new Error(`field ${path.join('.')} is neither filled nor plain`);
}
