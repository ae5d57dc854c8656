/** Schemas of texts: one line of words, and words per language. */
import { z } from 'zod';

/** A text with something in it. Surrounding white space is an error, not trimmed away. */
export const words = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { error: 'Unexpected white space around the text, expected none' });

/** A text per language. English is required; each further language is optional. */
export const localText = z.strictObject({
  en: words.describe('English text'),
  hi: words.optional().describe('Hindi text'),
});

/** A stable id: lower-case letters, digits and hyphens; it stands in URLs for ever. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error:
      'Unexpected characters in an id, expected lower-case letters, digits and single hyphens, such as `trade-deficit`',
  });
