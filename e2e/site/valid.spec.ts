/** Built pages hold to the rules of HTML, as a validator that knows nothing of this program reads them. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: {
      // A headline is as long as its finding; where that is cut off is a matter of search engines, not of HTML.
      'long-title': 'off',
      // HTML takes any id without spaces. Some of ours are dates, and their addresses stay.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** Pages that are no kind of their own to readers, but markup of their own all the same. */
const besides = ['404.html', 'charts/*/embed/index.html'];

/** One page of each kind, the heaviest; all of a site small enough for that. */
function filesIn(folder: string): string[] {
  const all = globSync('**/*.html', { cwd: folder });
  if (all.length < 60) return all;
  const chosen = Object.keys(kinds)
    .filter(isKind)
    .map((kind) => pagesOf(kind, folder)[0] ?? '/');
  const rest = besides.flatMap((pattern) => globSync(pattern, { cwd: folder }).slice(0, 1));
  return [...chosen.map((address) => path.join(address, 'index.html')), ...rest];
}

function isMeant({ ruleId, selector }: Message): boolean {
  // What stands in a template is no part of the page; scripts fill it first.
  if (selector?.includes('template')) return true;
  // The filters of the search act when they are changed, and are hidden where scripts don’t run: nothing is left to send.
  return ruleId === 'wcag/h32' && selector === '#finder > form';
}

async function faultsOf(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages
      .filter((message) => !isMeant(message))
      .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('pages are valid HTML', async ({ folder }) => {
  const files = filesIn(folder);
  expect(files.length).toBeGreaterThan(Object.keys(kinds).length);
  const faults: string[] = [];
  for (const file of files) faults.push(...(await faultsOf(file, readFileSync(path.join(folder, file), 'utf8'))));
  expect(faults).toEqual([]);
});

test('the validator sees what is wrong', async () => {
  const html =
    '<!doctype html>\n<html lang="en"><head><title>A</title></head><body><p id="a"><div id="a"></div></p></body></html>';
  const faults = await faultsOf('a.html', html);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.join('\n')).toContain('no-dup-id');
});
