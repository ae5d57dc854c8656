/** Rules that the stylesheets keep to: layers, logical directions, tokens, nothing that nothing uses. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');

interface Sheet {
  readonly file: string;
  readonly css: string;
}

const sheets: Sheet[] = globSync('src/styles/*.css', { cwd: root })
  .sort()
  .map((file) => ({ file, css: bare(readFileSync(path.join(root, file), 'utf8')) }));
const wordsOfSite = new Set(
  globSync('src/{schema,briefing,charts,client,components,layouts,views}/**/*.{ts,astro}', { cwd: root })
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => readFileSync(path.join(root, file), 'utf8').match(/[\w-]+/g) ?? []),
);

/** Classes that the Markdown compiler gives by itself. */
const ofMarkdown: ReadonlySet<string> = new Set(['contains-task-list']);

/** Without comments, and without what stands in addresses and strings. */
function bare(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/url\((['"]).*?\1\)/gs, 'url()');
}

/** What stands outside all braces, one a statement. */
function statementsOf(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: letter, index: at } of css.matchAll(/[{};]/g)) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth > 0 || (letter !== '}' && letter !== ';')) continue;
    found.push(css.slice(start, at + 1).trim());
    start = at + 1;
  }
  return found;
}

function unlayered(css: string): string[] {
  return statementsOf(css).filter(
    (statement) => !/^@(?:layer|import|font-face|page|view-transition)\b/.test(statement),
  );
}

function sided(css: string): string[] {
  const names = css.match(/(?<![\w-])(?:(?:margin|padding|border|inset)-)?(?:left|right)(?:-\w+)?(?=\s*:)/g) ?? [];
  const values = css.match(/(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g) ?? [];
  const fours = [...css.matchAll(/(?:padding|margin|inset|border-width)\s*:\s*([^;{}]+)/g)].filter(([, value = '']) => {
    const [, right, , left] = value.trim().match(/(?:[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+)/g) ?? [];
    return left !== undefined && left !== right;
  });
  return [...names, ...values, ...fours.map(([declaration]) => declaration)];
}

/** Sheets of paper know no variables. */
function colours(css: string): string[] {
  return [...css.replace(/@page\s*\{[^{}]*/g, '').matchAll(/([\w-]+)\s*:[^;{}]*#[0-9a-f]{3,8}\b/gi)]
    .filter(([, property = '']) => !property.startsWith('--'))
    .map(([declaration]) => declaration);
}

function unused(css: string): string[] {
  const selectors = css.match(/[^{};]+(?=\{)/g) ?? [];
  const names = selectors.flatMap((selector) => selector.match(/\.[a-z][\w-]*/gi) ?? []).map((name) => name.slice(1));
  // Marks of charts are classed by colour: `c-indigo`; cells of tables by alignment: `align-right`.
  return [...new Set(names)].filter(
    (name) => !wordsOfSite.has(name.replace(/^(?:c|align)-/, '')) && !ofMarkdown.has(name),
  );
}

const rules: readonly { name: string; find: (css: string) => string[]; bad: string; good: string }[] = [
  { name: 'stand in a layer', find: unlayered, bad: 'p { color: red }', good: '@layer base { p { margin: 0 } }' },
  {
    name: 'know start and end, not left and right',
    find: sided,
    bad: 'p { margin-left: 1px; float: right; padding: 1px 2px 3px 4px }',
    good: 'p { margin-inline-start: 1px; float: inline-end; padding: 1px max(2px, 1vw) 3px max(2px, 1vw) }',
  },
  { name: 'take their colours from tokens', find: colours, bad: 'p { color: #123 }', good: 'p { --ink: #123 }' },
  { name: 'are used by something', find: unused, bad: '.nobody-has-this { top: 0 }', good: '.masthead { top: 0 }' },
];

describe('the rules of all stylesheets', () => {
  for (const { name, find, bad, good } of rules) {
    it(name, () => {
      assert.notDeepEqual(find(bad), [], 'sees a fault');
      assert.deepEqual(find(good), [], 'sees none where there is none');
      for (const { file, css } of sheets) assert.deepEqual(find(css), [], file);
    });
  }
});
