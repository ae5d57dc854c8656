/** Keeps compiled briefings by digest, so that what did not change is not compiled again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Compilation } from '../briefing/compile.ts';
import { writeWhole } from './write-whole.ts';

/** Where compilations are kept; `null` for one that is not there or not readable. */
export interface CompileCache {
  readonly read: (digest: string) => Compilation | null;
  readonly write: (digest: string, compilation: Compilation) => void;
}

/** Kept files are our own, but may be cut short or of another version: they are read as carefully as content. */
const kept = z.object({
  diagnostics: z.array(z.never()),
  compiled: z.object({
    html: z.string(),
    keyPointsHtml: z.string().nullable(),
    sections: z.array(z.object({ id: z.string(), depth: z.union([z.literal(2), z.literal(3)]), text: z.string() })),
    citations: z.array(
      z.object({
        number: z.number(),
        source: z.string(),
        quotes: z.array(z.string()),
        mentions: z.array(z.object({ id: z.string(), fact: z.string().nullable() })),
      }),
    ),
    facts: z.array(z.string()),
    charts: z.array(z.string()),
    terms: z.array(z.string()),
    words: z.number(),
    tally: z.object({
      figures: z.number(),
      derived: z.number(),
      disputed: z.number(),
      unreviewed: z.number(),
      exceptions: z.number(),
    }),
  }),
});

/** A cache of files named by digest in `folder`. Only compilations without diagnostics are kept. */
export function createFileCache(folder: string): CompileCache {
  const fileOf = (digest: string): string => path.join(folder, digest.slice(0, 2), `${digest}.json`);
  return {
    read(digest) {
      const parsed = kept.safeParse(readJson(fileOf(digest)));
      return parsed.success ? parsed.data : null;
    },
    write(digest, compilation) {
      if (compilation.compiled === null || compilation.diagnostics.length > 0) return;
      writeWhole(fileOf(digest), JSON.stringify(compilation));
    },
  };
}

export const noCache: CompileCache = { read: () => null, write: () => undefined };

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** SHA-256 over parts that can’t run into each other. */
export function digestOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** The name under which something of a newsroom is kept: one must not see what another left. */
export function cacheName(contentDir: string): string {
  return digestOf([contentDir]).slice(0, 12);
}
