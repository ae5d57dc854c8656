/** Splits a briefing’s file into front matter and prose. */
import type { Diagnostic } from '../schema/diagnostic.ts';

/** Most characters of front matter: more of it is prose in the wrong place. */
export const frontMatterLimit = 64 * 1024;

export interface SplitFile {
  readonly frontMatter: string;
  readonly prose: string;
  /** Lines above the front matter’s text (the opening fence), and above the prose. */
  readonly linesAboveFrontMatter: number;
  readonly linesAboveProse: number;
}

/** Splits at the `---` fences; says where they are missing. */
export function splitFrontMatter(file: string, text: string): { split: SplitFile | null; diagnostics: Diagnostic[] } {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const fail = (message: string): { split: null; diagnostics: Diagnostic[] } => ({
    split: null,
    diagnostics: [
      {
        rule: 'front-matter',
        severity: 'error',
        place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 + (lines[0]?.length ?? 0) },
        message,
      },
    ],
  });
  if (lines[0]?.trimEnd() !== '---')
    return fail('Unexpected start of the file, expected front matter between two lines of `---`');
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0)
    return fail('Unexpected end of the file, expected a second `---` that closes the front matter opened here');
  return {
    split: {
      frontMatter: lines.slice(1, close).join('\n'),
      prose: lines.slice(close + 1).join('\n'),
      linesAboveFrontMatter: 1,
      linesAboveProse: close + 1,
    },
    diagnostics: [],
  };
}
