/** A share card: what the picture of a page says. */
import type { Element } from 'hast';
import type { AuthoredTheme } from '../schema/theme.ts';

/** Shapes that messengers and search engines ask for. */
export const cardShapes = {
  wide: { width: 1200, height: 630 },
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
} as const;
export type CardShape = keyof typeof cardShapes;

export interface CardFrame {
  readonly accent: AuthoredTheme['colour'];
  readonly kicker: string;
  readonly siteName: string;
  /** Printed at the bottom right; empty for none. */
  readonly date: string;
}

/** A headline with what stands under it, and the chart beside it. */
export interface TextCard extends CardFrame {
  readonly kind: 'text';
  readonly headline: string;
  readonly standfirst: string;
  /** Takes the place of the standfirst; `null` for words alone. */
  readonly chart: CardChart | null;
}

export interface CardChart {
  /** As `drawChart` makes it in the narrow width. */
  readonly drawing: Element;
  /** What is measured, in which unit: a drawing without it would say less than it shows. */
  readonly measure: string;
}

/** A number, very large, with what it is, when, and according to whom. */
export interface NumberCard extends CardFrame {
  readonly kind: 'number';
  readonly value: string;
  readonly statement: string;
  readonly when: string;
  readonly according: string;
}

export type Card = TextCard | NumberCard;
