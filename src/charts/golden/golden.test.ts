import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { say } from '../../language/language.ts';
import { goodChart } from '../fixtures.ts';
import { toStandaloneSvg } from '../standalone-svg.ts';
import { goldenCases, type GoldenCase } from './cases.ts';

/** Set to accept what is drawn now; see the README beside this file. */
const accepts = process.env['ACCEPT_CHARTS'] === '1';

for (const golden of goldenCases) {
  for (const width of ['narrow', 'wide'] as const) {
    test(`draws ${golden.id} (${width}) as it was looked at and accepted`, () => {
      const drawn = draw(golden, width);
      const file = new URL(`${golden.id}-${width}.svg`, import.meta.url);
      const changed = new URL(`${golden.id}-${width}-changed.svg`, import.meta.url);
      if (accepts) writeFileSync(file, drawn);
      const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (kept === drawn) rmSync(changed, { force: true });
      else writeFileSync(changed, drawn);
      assert.ok(
        kept === drawn,
        `${golden.id}-${width}.svg differs: look at ${golden.id}-${width}-changed.svg beside it`,
      );
    });
  }
}

function draw(golden: GoldenCase, width: 'narrow' | 'wide'): string {
  const chart = { ...goodChart(golden.chart, golden), id: golden.id };
  const svg = toStandaloneSvg(chart, {
    width,
    language: 'en',
    speak: (text) => say(text, 'en'),
    scheme: 'light',
    accent: 'indigo',
    credit: 'Dateline',
  });
  return `${toHtml(svg, { space: 'svg' })}\n`;
}
