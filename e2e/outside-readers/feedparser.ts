/** Reads feeds with feedparser, which is written in Python; fails where the machine has none. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { feedparserAdvice, findFeedparser } from '../../src/cli/testing/feedparser.ts';

const readings = z.array(
  z.object({
    isWellFormed: z.boolean(),
    version: z.string(),
    title: z.string(),
    home: z.string(),
    language: z.string().nullable(),
    links: z.record(z.string(), z.string()),
    entries: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        link: z.string(),
        published: z.number(),
        updated: z.number(),
        summary: z.string(),
        authors: z.array(z.string()),
        html: z.string(),
      }),
    ),
  }),
);
export type Reading = z.infer<typeof readings>[number];

/** What feedparser reads of each text. */
export function readWithFeedparser(texts: readonly string[]): Reading[] {
  const python = findFeedparser() ?? assert.fail(feedparserAdvice);
  const script = path.join(import.meta.dirname, 'read-feeds.py');
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Its answer is JSON in UTF-8, whatever the locale of the machine.
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  assert.equal(status, 0, stderr);
  return readings.parse(JSON.parse(stdout));
}
