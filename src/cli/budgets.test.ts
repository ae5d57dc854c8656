/** What a briefing may weigh, seen to be kept and to be broken. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { budgetFaults, budgets, overBudget, weighBriefing, type Weight } from './budgets.ts';

const light: Weight = { page: 1, allowed: 2, scripts: 1, fonts: 1, firstWords: 250, wantedWords: 250 };

describe('the budget of a briefing', () => {
  it('is kept by a light page', () => {
    assert.deepEqual(overBudget(light), []);
  });

  it('names the number that is too much, and the one expected', () => {
    const faults = overBudget({
      page: 30_000,
      allowed: 22_528,
      scripts: 5000,
      fonts: 70_000,
      firstWords: 12,
      wantedWords: 250,
    });
    assert.deepEqual(faults, [
      'Unexpected 30000 bytes of HTML and styles (brotli), expected at most 22528',
      'Unexpected 5000 bytes of scripts before the first interaction (brotli), expected at most 4096',
      'Unexpected 70000 bytes of fonts, expected at most 61440',
      'Unexpected 12 words of the first 14600 bytes (brotli), expected head, key points and 250 words there',
    ]);
  });

  it('says when the first bytes end before the text', () => {
    assert.match(overBudget({ ...light, firstWords: null }).join(), /end inside head and key points/);
  });

  it('wants no more words first than a short briefing has', () => {
    assert.deepEqual(overBudget({ ...light, firstWords: 40, wantedWords: 40 }), []);
  });
});

describe('what is weighed', () => {
  it('counts words of the text, not of pictures, tables and the rail', async () => {
    const { wantedWords } = await weighBriefing(
      page(
        '<div class="rail" aria-hidden="true"><p>no</p></div><p>One <b>two</b></p><svg>no</svg><aside>three</aside><table>no</table>',
      ),
      read,
    );
    assert.equal(wantedWords, 3);
  });

  it('finds how much of the text the first flight holds', async () => {
    const noise = Array.from({ length: 40_000 }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ');
    const early = await weighBriefing(page(`<p>${'word '.repeat(260)}</p><p>${noise}</p>`), read);
    const late = await weighBriefing(page('<p>word</p>', `<style>${noise}</style>`), read);
    assert.ok(early.page > budgets.firstFlight && late.page > budgets.firstFlight, 'both fill more than one flight');
    assert.ok((early.firstWords ?? 0) >= 250);
    assert.equal(late.firstWords, null);
  });

  it('counts scripts with what they import at once, not what they load on demand', async () => {
    const files: Readonly<Record<string, string>> = {
      '/a/one.js': 'import{x}from"./two.js";import("./later.js");',
      '/a/two.js': 'import"./one.js";export const x=1',
    };
    const { scripts } = await weighBriefing(page('', '<script type="module" src="/a/one.js"></script>'), (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`${file} was not to be read`);
      return Buffer.from(text);
    });
    assert.ok(scripts > 40);
  });

  it('allows a longer briefing more', async () => {
    const long = await weighBriefing(
      page(
        `<p>${'word '.repeat(1300)}</p>${'<figure id="chart-a"></figure>'.repeat(4)}${'<li id="ref-1"></li>'.repeat(18)}`,
      ),
      read,
    );
    assert.equal(long.allowed, budgets.page + 100 * budgets.perWord + budgets.perChart);
  });
});

describe('a built site', () => {
  it('is read from its folder, fonts for other letters left out', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dateline-budgets-'));
    mkdirSync(path.join(folder, 'briefings/a'), { recursive: true });
    writeFileSync(path.join(folder, 'latin.woff2'), Buffer.alloc(budgets.fonts + 1));
    const faces =
      '@font-face{src:url(/latin.woff2);unicode-range:U+20-FF}@font-face{src:url(/other.woff2);unicode-range:U+100-17F}';
    writeFileSync(path.join(folder, 'briefings/a/index.html'), page('<p>Short.</p>', `<style>${faces}</style>`));
    assert.deepEqual(await budgetFaults(folder, ['/briefings/a/']), [
      `/briefings/a/: Unexpected ${budgets.fonts + 1} bytes of fonts, expected at most ${budgets.fonts}`,
    ]);
    rmSync(folder, { recursive: true });
  });
});

function page(prose: string, head = ''): string {
  return `<html><head>${head}</head><body><div class="prose">${prose}</div><section id="references"></section></body></html>`;
}

function read(file: string): Buffer {
  throw new Error(`${file} was not to be read`);
}
