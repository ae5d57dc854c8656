/** A theme: one of the newsroom’s lasting questions. */
import { z } from 'zod';
import { id, localText } from './text.ts';
import { themeGlyphNames } from './theme-glyphs.ts';

/** Colour tokens a theme may take; their values for light and dark stand in `src/styles/tokens.css`. */
export const themeColours = ['teal', 'indigo', 'plum', 'rust', 'slate', 'olive'] as const;

export const theme = z.strictObject({
  name: localText.describe('Short name, for menus and kickers'),
  question: localText.describe('The question it keeps asking'),
  summary: localText.describe('Where it stands, in about three sentences; figures as {fact:id}'),
  colour: z.enum(themeColours).describe('Colour token of the theme'),
  glyph: z.enum(themeGlyphNames).optional().describe('Small sign beside its name'),
  keyFacts: z.array(id).max(6).default([]).describe('Facts shown large on the theme page'),
  chart: id.optional().describe('Chart that stands for the theme'),
});

export type AuthoredTheme = z.infer<typeof theme>;
