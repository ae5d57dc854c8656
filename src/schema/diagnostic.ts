/** One message to the author, and the place it speaks of. */

/** A position in an authored file: 1-based lines and columns, `column` counted in UTF-16 units as editors do. */
export interface Place {
  /** Path as the author knows it, e.g. `content/facts/s400.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One past the last character, on the same terms; equal to the start where only a point is known. */
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Stable id of the rule, its anchor in the authors' guide: `unknown-id`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** One sentence in the form “Unexpected X, expected Y”. */
  readonly message: string;
  /** What to do about it, if more can be said: “did you mean `trade`?” */
  readonly hint?: string;
  /** The id that was asked for and not found. */
  readonly asks?: { readonly what: string; readonly id: string };
}

/** The point a file starts at, for faults of the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Sorts by file, then position, then rule, so that one run prints the same list everywhere. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Compares by code unit: the same order in every locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
