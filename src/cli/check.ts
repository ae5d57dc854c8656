/** `npm run check`: every fault of the newsroom in one run. Exit 0: no errors; 1: errors; 2: the call is wrong. */
import { parseArgs } from 'node:util';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { hasErrors } from '../schema/diagnostic.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { renderDiagnostics } from '../newsroom/render-diagnostics.ts';
import { readSettings } from '../newsroom/settings.ts';
import { renderGithub } from './render-github.ts';

const formats = ['text', 'json', 'github'] as const;

process.exitCode = main(process.argv.slice(2));

function main(given: readonly string[]): number {
  const options = readOptions(given);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const settings = readSettings();
  const loaded = loadNewsroom(options.asOf === null ? settings : { ...settings, now: `${options.asOf}T12:00:00Z` }, {
    drafts: true,
  });
  const diagnostics = checkNewsroom(loaded);
  const texts = new Map(loaded.files.map((file) => [file.file, file.text]));
  if (options.format === 'json') console.log(JSON.stringify(diagnostics, null, 2));
  else if (options.format === 'github') diagnostics.map(renderGithub).forEach((line) => console.log(line));
  else if (diagnostics.length > 0) console.log(renderDiagnostics(diagnostics, { texts, colour: process.stdout.isTTY }));
  else console.log(`No faults in ${loaded.files.length} files.`);
  return hasErrors(diagnostics) || (options.strict && diagnostics.length > 0) ? 1 : 0;
}

interface Options {
  readonly format: 'text' | 'json' | 'github';
  /** Another day than today, for figures past their review. */
  readonly asOf: string | null;
  /** Whether warnings fail too. */
  readonly strict: boolean;
}

function readOptions(given: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        format: { type: 'string', default: 'text' },
        'as-of': { type: 'string' },
        strict: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format) return `Unexpected format \`${values.format}\`, expected one of ${formats.join(', ')}`;
    const asOf = values['as-of'] ?? null;
    if (asOf !== null && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return `Unexpected day \`${asOf}\`, expected YYYY-MM-DD`;
    return { format, asOf, strict: values.strict };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
