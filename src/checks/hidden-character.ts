/** No file holds characters that nobody sees: pasted along, they break words, searches and feeds. */
import { kindOf } from '../newsroom/file-kinds.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { ContentFile } from '../newsroom/read-folder.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { hiddenCharacters } from '../schema/hidden-characters.ts';
import { createLineIndex } from '../schema/line-index.ts';

export function checkHiddenCharacters({ files }: LoadedNewsroom): Diagnostic[] {
  return files.filter(({ path }) => kindOf(path).kind !== 'none').flatMap(faultsOf);
}

function faultsOf({ file, text: whole }: ContentFile): Diagnostic[] {
  // A mark of the byte order at the very start is how some programs save UTF-8.
  const text = whole.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const found = hiddenCharacters(text);
  if (found.length === 0) return [];
  const pointAt = createLineIndex(text);
  return found.map(({ start, length, code }) => {
    const { line, column } = pointAt(start);
    return {
      rule: 'hidden-character',
      severity: 'error',
      place: { file, line, column, endLine: line, endColumn: column + length },
      message: `Unexpected character ${code}, which nobody sees, expected none`,
      hint: 'delete it, or paste the words as plain text',
    };
  });
}
