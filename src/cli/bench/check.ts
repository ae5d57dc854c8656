/** Measures the check on a generated newsroom of 1,000 briefings, as an editor runs it: process and all. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../../newsroom/settings.ts';
import { briefingFile, generateNewsroom } from './generate-newsroom.ts';
import { median, type Measure } from './measure.ts';
import { timeCommand } from './time-command.ts';

const briefings = 1000;
const rounds = 5;

export function benchCheck({ root }: Settings): Measure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  const content = path.join(folder, 'content');
  const check = (): number =>
    timeCommand('check', { root, env: { CONTENT_DIR: content, CACHE_DIR: path.join(folder, 'cache') } });
  try {
    generateNewsroom(content, briefings);
    const cold = check();
    const warm = Array.from({ length: rounds }, check);
    const edited = Array.from({ length: rounds }, (_, number) => {
      appendFileSync(briefingFile(content, number), '\nOne sentence more.\n');
      return check();
    });
    const name = `check of ${briefings} briefings`;
    return [
      { name: `${name}, nothing known of it`, value: cold, unit: 's', budget: 30 },
      { name: `${name}, warm, median`, value: median(warm), unit: 's', budget: 2 },
      { name: `${name}, one edited, median`, value: median(edited), unit: 's', budget: 2 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
