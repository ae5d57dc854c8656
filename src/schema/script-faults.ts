/** The diagnostics for letters of scripts that a text is not written in. */
import type { ForeignWords, MixedWord } from '../language/scripts.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';

/** Longest run of foreign words that a message repeats. */
const longest = 40;

/** “Unexpected Devanagari letters `भारत` in a text in `en`”. In prose a component says which language they are. */
export function foreignScript(
  { text, script, usual }: ForeignWords,
  { place, language, isProse }: { place: Place; language: string; isProse: boolean },
): Diagnostic {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  const isEdition = isProse && usual === 'hi' && language === 'en';
  return {
    rule: 'foreign-script',
    severity: 'error',
    place,
    message: isProse
      ? `Unexpected ${script} letters \`${shown}\` in a text in \`${language}\`, expected <Foreign lang="…"> around them`
      : `Unexpected ${script} letters \`${shown}\` in a text in \`${language}\`, expected letters of that language`,
    hint: isProse
      ? `write \`<Foreign lang="${usual}">${shown}</Foreign>\`${isEdition ? '; a Hindi edition is a file of its own, `hi.mdx`' : ''}`
      : usual === 'hi' && language === 'en'
        ? 'Hindi texts stand under `hi`'
        : 'write them as that language does, and keep the original under `aliases` or `note`',
  };
}

/** “Unexpected word `Rеuters` with the Cyrillic letter `е` (U+0435)”. */
export function mixedScripts({ text, letter, script }: MixedWord, place: Place, severity: Severity): Diagnostic {
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return {
    rule: 'mixed-scripts',
    severity,
    place,
    message: `Unexpected word \`${text}\` with the ${script} letter \`${letter}\` (U+${code}), expected letters of one script`,
    hint: 'type the word anew: the letter only looks like the right one',
  };
}
