import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { numberMarkKinds } from '../chart.ts';
import { goldenCases } from './cases.ts';
import { drawGolden, goldenChart, widths } from './draw-golden.ts';

/** Set to accept what is drawn now; see the README beside this file. */
const accepts = process.env['ACCEPT_CHARTS'] === '1';

for (const golden of goldenCases) {
  for (const width of widths) {
    test(`draws ${golden.id} (${width}) as it was looked at and accepted`, () => {
      const drawn = drawGolden(golden, width);
      const file = new URL(`${golden.id}-${width}.svg`, import.meta.url);
      const changed = new URL(`${golden.id}-${width}-changed.svg`, import.meta.url);
      if (accepts) writeFileSync(file, drawn);
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (kept === drawn) rmSync(changed, { force: true });
      else writeFileSync(changed, drawn);
      assert.ok(
        kept === drawn,
        `${golden.id}-${width}.svg differs: look at ${golden.id}-${width}-changed.svg beside it, or run \`npm run gallery\``,
      );
    });
  }
}

test('keeps a picture of every mark there is', () => {
  const drawn = new Set(goldenCases.flatMap((golden) => goldenChart(golden).marks.map(({ kind }) => kind)));
  const all = [...numberMarkKinds, 'gantt', 'number', 'table', 'rule', 'band', 'annotation'] as const;
  assert.deepEqual(
    all.filter((kind) => !drawn.has(kind)),
    [],
  );
});
