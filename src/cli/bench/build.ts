/** Measures the build of a generated newsroom, as an editor runs it: from nothing, and after an edit. Takes minutes. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Settings } from '../../newsroom/settings.ts';
import { briefingFile, generateNewsroom } from './generate-newsroom.ts';
import { median, type Measure } from './measure.ts';
import { timeCommand } from './time-command.ts';

const briefings = Number(process.env['BENCH_BRIEFINGS'] ?? 1000);
const edits = 3;

export function benchBuild({ root }: Settings): Measure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  const inside = (name: string): string => path.join(folder, name);
  const env = { CONTENT_DIR: inside('content'), CACHE_DIR: inside('cache'), OUT_DIR: inside('site') };
  const build = (): number => timeCommand('build', { root, env });
  try {
    generateNewsroom(env.CONTENT_DIR, briefings);
    const cold = build();
    const edited = Array.from({ length: edits }, (_, number) => {
      appendFileSync(briefingFile(env.CONTENT_DIR, number), '\nOne sentence more.\n');
      return build();
    });
    const name = `build of ${briefings} briefings, search and cards included`;
    return [
      // A third of what plain Astro with MDX took for as many pages of prose, where that was measured.
      { name: `${name}, from nothing`, value: cold, unit: 's', budget: (17 * briefings) / 1000 },
      { name: `${name}, one edited, median`, value: median(edited), unit: 's', budget: 5 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
