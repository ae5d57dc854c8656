/** Tests the letters of cards, how lines break, and what becomes of a chart on a card. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { fontFiles } from './font-files.ts';
import { createLetters } from './letters.ts';
import { createRenderer } from './render-picture.ts';
import { wrapLines } from './wrap-lines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const letters = createLetters(fontFiles(root));
const style = { face: 'serif-bold', size: 50 } as const;

const card: Card = {
  kind: 'text',
  accent: 'teal',
  kicker: 'Lamps',
  siteName: 'The Skerrow Light',
  date: '1 March 2026',
  headline: 'Nine lamps were counted, and one is dark',
  standfirst: 'The harbour register has ten.',
  chart: null,
};

/** A drawing of `height` units with a letter on a dark mark, as `drawChart` makes it. */
const drawing = (height: number) =>
  s('svg', { className: ['chart', 'narrow'], viewBox: `0 0 312 ${height}` }, [
    s('rect', { className: ['f', 'c1'], width: 100, height: 20 }),
    s('text', { className: ['in', 'c1'], x: 50, y: 15, textAnchor: 'middle' }, '63.84'),
  ]);

describe('letters', () => {
  it('join Devanagari consonants into conjuncts, narrower than the letters apart', () => {
    assert.ok(letters.width('क्ष', style) < letters.width('क', style) + letters.width('ष', style));
    assert.ok(letters.width('क्‌ष', style) > letters.width('क्ष', style), 'a joiner keeps them apart');
  });

  it('put the vowel sign i before its consonant', () => {
    const [first] = letters.line('कि', style).outline.children;
    const [alone] = letters.line('क', style).outline.children;
    assert.ok(first?.type === 'element' && alone?.type === 'element');
    assert.notEqual(first.properties['d'], alone.properties['d']);
  });

  it('set Latin words among Devanagari ones in the Latin font', () => {
    const together = letters.width('एस S-400', style);
    assert.ok(Math.abs(together - letters.width('एस', style) - letters.width(' S-400', style)) < 0.01);
  });

  it('find a glyph for the signs that figures need', () => {
    const missing = letters.line('\u{10ffff}', style).outline;
    for (const sign of '$₹₽€−–%“’…') assert.notDeepEqual(letters.line(sign, style).outline, missing, sign);
  });
});

describe('lines', () => {
  const room = {
    width: 500,
    sizes: [
      [60, 2],
      [40, 3],
    ],
  } as const;

  it('break in the largest size that fits, balanced', () => {
    const { size, lines } = wrapLines('Nine lamps were counted, one is dark', 'serif-bold', { letters, room });
    assert.equal(size, 40);
    const widths = lines.map((line) => letters.width(line, { face: 'serif-bold', size }));
    assert.ok(Math.min(...widths) > 0.5 * Math.max(...widths), lines.join(' / '));
  });

  it('end in an ellipsis where no size holds them', () => {
    const { lines } = wrapLines('Nine lamps were counted, '.repeat(9).trim(), 'serif-bold', { letters, room });
    assert.equal(lines.length, 3);
    assert.match(lines[2] ?? '', /\p{L}…$/u);
  });

  it('stay together at spaces that don’t break', () => {
    const { lines } = wrapLines('The whole trade was $68.7\u00a0billion', 'serif-bold', { letters, room });
    assert.ok(lines.some((line) => line.includes('$68.7\u00a0billion')));
  });
});

describe('a card', () => {
  it('has no letters that need a font', () => {
    const svg = toHtml(drawCard({ ...card, chart: { drawing: drawing(200), measure: 'Lamps' } }, 'wide', letters), {
      space: 'svg',
    });
    assert.doesNotMatch(svg, /<text/);
    assert.match(svg, /<path/);
  });

  it('sets letters on dark marks as light as paper', () => {
    const svg = toHtml(drawCard({ ...card, chart: { drawing: drawing(200), measure: 'Lamps' } }, 'wide', letters), {
      space: 'svg',
    });
    assert.match(svg, /<g transform="translate\([\d.]+ 15\)" fill="#fbfaf6">/);
  });

  it('leaves out a chart whose letters would be too small, and says the standfirst instead', () => {
    const tall: Card = { ...card, chart: { drawing: drawing(900), measure: 'Lamps' } };
    const same = { ...card, chart: null };
    assert.deepEqual(drawCard(tall, 'wide', letters), drawCard(same, 'wide', letters));
    assert.notDeepEqual(
      drawCard({ ...card, chart: { drawing: drawing(200), measure: 'Lamps' } }, 'wide', letters),
      drawCard(same, 'wide', letters),
    );
  });
});

describe('the picture of a card', () => {
  it('is a PNG of the promised size under 150 KB, and is kept', async () => {
    const cacheDir = mkdtempSync(path.join(tmpdir(), 'cards-'));
    try {
      const render = createRenderer({ root, cacheDir });
      const picture = await render({ ...card, chart: { drawing: drawing(200), measure: 'Lamps' } }, 'wide');
      const { width, height, format } = await sharp(picture).metadata();
      assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' });
      assert.ok(picture.length < 150_000);
      await render({ ...card, chart: { drawing: drawing(200), measure: 'Lamps' } }, 'wide');
      assert.equal(keptFiles(cacheDir), 1, 'the same card is kept once');
      await render({ ...card, headline: 'Ten lamps were counted' }, 'wide');
      assert.equal(keptFiles(cacheDir), 2, 'another headline is another picture');
    } finally {
      rmSync(cacheDir, { recursive: true });
    }
  });
});

function keptFiles(cacheDir: string): number {
  return readdirSync(path.join(cacheDir, 'cards'), { recursive: true }).filter((name) => String(name).endsWith('.png'))
    .length;
}
