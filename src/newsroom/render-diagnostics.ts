/** Diagnostics for the terminal: place, rule and sentence, the line with a caret, the fix. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { showHidden } from '../schema/hidden-characters.ts';

export interface RenderOptions {
  /** Texts of the files diagnostics speak of, by the name they use. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
}

/** Longest line of source shown whole; of a longer one, the part around the caret. */
const window = 100;

/** One block per diagnostic, an empty line between; ends with a line that counts them. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  return [...diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options)), countLine(diagnostics)].join(
    '\n\n',
  );
}

/** The block of one: place, rule and sentence, the line with a caret, the fix. */
export function renderDiagnostic(diagnostic: Diagnostic, { texts, colour }: RenderOptions): string {
  const { place, severity, rule, message, hint } = diagnostic;
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const head = `${place.file}:${place.line}:${place.column}  ${paint(severity === 'error' ? 31 : 33, severity)}  ${rule}`;
  const source = texts.get(place.file);
  return [
    head,
    `  ${showHidden(message)}`,
    ...excerpt(source, diagnostic).map((line) => `  ${paint(2, line)}`),
    ...(hint === undefined ? [] : [`  ${paint(36, hint)}`]),
  ].join('\n');
}

function excerpt(source: string | undefined, { place }: Diagnostic): string[] {
  const line = source?.split(/\r\n?|\n/)[place.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = Math.max(0, Math.min(place.column - 1 - window / 2, line.length - window));
  const shown = line.slice(from, from + window);
  const end = place.endLine === place.line ? place.endColumn : line.length + 1;
  const length = Math.max(1, Math.min(end - place.column, shown.length - (place.column - 1 - from)));
  const number = String(place.line);
  return [
    `${number} | ${showHidden(shown)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(place.column - 1 - from)}${'^'.repeat(length)}`,
  ];
}

function countLine(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  return [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
