/** The options of `npm run check`. */
import { parseArgs } from 'node:util';
import { nearest } from '../schema/nearest.ts';

export const formats = ['text', 'json', 'github', 'sarif'] as const;

export interface CheckOptions {
  readonly format: (typeof formats)[number];
  /** Another day than today: for figures past their review and briefings that are planned. */
  readonly asOf: string | null;
  /** Whether warnings fail too. */
  readonly isStrict: boolean;
  /** Whether to check again whenever a file changes. */
  readonly isWatching: boolean;
  /** Files or folders whose faults are shown; all if there are none. */
  readonly paths: readonly string[];
}

/** The options, or the sentence that says what is wrong with the call. */
export function readCheckOptions(given: readonly string[]): CheckOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        strict: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format) return wrongFormat(values.format);
    const asOf = values['as-of'] ?? null;
    if (asOf !== null && !isDay(asOf)) return `Unexpected day \`${asOf}\`, expected YYYY-MM-DD`;
    if (values.watch && format !== 'text')
      return 'Unexpected `--format` beside `--watch`, expected one of them: watching is for people';
    return { format, asOf, isStrict: values.strict, isWatching: values.watch, paths: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrongFormat(given: string): string {
  const guess = nearest(given, formats);
  return `Unexpected format \`${given}\`, expected one of ${formats.join(', ')}${guess === null ? '' : `; did you mean \`${guess}\`?`}`;
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
