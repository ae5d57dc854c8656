/** Keeps what briefings weigh: to weigh one takes a sixth of a second, and most are as they were. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { digestOf } from '../newsroom/compile-cache.ts';
import { scriptsOf, weighBriefing, type Weight } from './budgets.ts';

const weight = z.object({
  page: z.number(),
  allowed: z.number(),
  scripts: z.number(),
  fonts: z.number(),
  firstWords: z.number().nullable(),
  wantedWords: z.number(),
});
const keptFile = z.record(z.string(), weight);

/** How a weight is found is part of what it is kept under. */
const code = readFileSync(path.join(import.meta.dirname, 'budgets.ts'), 'utf8');

export interface KeptWeights {
  /** As `weighBriefing`, from what is kept where the page and its scripts are the same; fonts are named by their content. */
  readonly weigh: typeof weighBriefing;
  /** Writes the weights that were asked for. */
  readonly save: () => void;
}

export function openKeptWeights(file: string, weighAnew: typeof weighBriefing = weighBriefing): KeptWeights {
  const before = readKept(file);
  const asked = new Map<string, Weight>();
  return {
    async weigh(html, read) {
      const key = digestOf([code, html, ...scriptsOf(html, read)]);
      const found = before[key] ?? (await weighAnew(html, read));
      asked.set(key, found);
      return found;
    },
    save() {
      mkdirSync(path.dirname(file), { recursive: true });
      // In the order of their keys: which was weighed first is chance.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries([...asked].sort())));
      renameSync(`${file}.${process.pid}`, file);
    },
  };
}

function readKept(file: string): Readonly<Record<string, Weight>> {
  try {
    return keptFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
