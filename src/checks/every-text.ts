/** Every text of the newsroom’s cards and front matter, with the language it is in; prose is read where it is compiled. */
import type { AuthoredNewsroom, BriefingFile } from '../newsroom/authored-newsroom.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { AuthoredSource } from '../schema/source.ts';
import type { Place } from '../schema/diagnostic.ts';
import type { TextPart } from '../schema/scalar-offsets.ts';

export interface CardText {
  readonly text: string;
  /** Where a part of it stands. */
  readonly placeOf: (part: TextPart) => Place;
  /** Tag of the language; `null` for names, which keep the letters of their owners. */
  readonly language: string | null;
  /** Whether it names someone or something that readers trust by that name. */
  readonly isName: boolean;
  /** Whether they are our words of today: not those of a source on its card, nor what a correction tells of. */
  readonly isOwn: boolean;
}

export function everyText(authored: AuthoredNewsroom): CardText[] {
  const cards: Authored<unknown>[] = [
    ...(authored.site ? [authored.site] : []),
    ...authored.themes.values(),
    ...authored.contributors.values(),
    ...authored.facts.values(),
    ...[...authored.series.values()].map((series) => series.authored),
    ...authored.charts.values(),
    ...authored.events.values(),
    ...authored.terms.values(),
    ...authored.sources.values(),
  ];
  return [
    ...cards.flatMap((card) => localTexts(card.value, [], card)),
    ...[...authored.corrections.values()].flatMap((card) =>
      localTexts(card.value, [], card).map((text) => ({ ...text, isOwn: false })),
    ),
    ...[...authored.sources.values()].flatMap(textsOfSource),
    ...(authored.site ? [nameAt(authored.site, 'publisher', authored.site.value.publisher)] : []),
    ...authored.briefings.flatMap(textsOfBriefing),
  ];
}

/** The stretch of a text that words found in it take up. */
export function partOf({ text, start }: { readonly text: string; readonly start: number }): TextPart {
  return { start, end: start + text.length };
}

/** Texts per language, wherever they stand in a card. */
function localTexts(value: unknown, path: Path, card: Authored<unknown>): CardText[] {
  if (typeof value === 'string') {
    const [field, language] = path.slice(-2);
    if (language !== 'en' && language !== 'hi') return [];
    return [
      {
        text: value,
        placeOf: (part: TextPart) => card.placeOf(path, part),
        language,
        isName: field === 'name' || field === 'title',
        isOwn: true,
      },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    localTexts(inner, [...path, Array.isArray(value) ? Number(key) : key], card),
  );
}

/** What stands on a source card in the words of the source, in its own language. */
function textsOfSource(card: Authored<AuthoredSource>): CardText[] {
  const { outlet, originalOutlet, author, headline, quotes, language } = card.value;
  return [
    nameAt(card, 'outlet', outlet),
    ...(originalOutlet === undefined ? [] : [nameAt(card, 'originalOutlet', originalOutlet)]),
    ...(author === undefined ? [] : [nameAt(card, 'author', author)]),
    {
      text: headline,
      placeOf: (part: TextPart) => card.placeOf(['headline'], part),
      language,
      isName: false,
      isOwn: false,
    },
    ...quotes.map(({ text }, index) => ({
      text,
      placeOf: (part: TextPart) => card.placeOf(['quotes', index, 'text'], part),
      language,
      isName: false,
      isOwn: false,
    })),
  ];
}

function nameAt(card: Authored<unknown>, field: string, text: string): CardText {
  return { text, placeOf: (part: TextPart) => card.placeOf([field], part), language: null, isName: true, isOwn: false };
}

function textsOfBriefing({ language, frontMatter: { value, placeOf } }: BriefingFile): CardText[] {
  const { headline, standfirst, place, retracted } = value;
  return [
    { text: headline, placeOf: (part: TextPart) => placeOf(['headline'], part), language, isName: false, isOwn: true },
    {
      text: standfirst,
      placeOf: (part: TextPart) => placeOf(['standfirst'], part),
      language,
      isName: false,
      isOwn: true,
    },
    ...(place === undefined
      ? []
      : [{ text: place, placeOf: (part: TextPart) => placeOf(['place'], part), language, isName: true, isOwn: true }]),
    ...(retracted
      ? [
          {
            text: retracted.reason,
            placeOf: (part: TextPart) => placeOf(['retracted', 'reason'], part),
            language,
            isName: false,
            isOwn: true,
          },
        ]
      : []),
  ];
}
