/** Pages that need not be made: those whose view and program are as they were when the site was published. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { KnownPages } from '../layouts/known-pages.ts';
import type { Settings } from '../newsroom/settings.ts';
import { writeWhole } from '../newsroom/write-whole.ts';
import { openPublishedFiles, recordsOf } from './published-files.ts';
import type { BuiltPage } from './read-page.ts';

export interface KeptPages extends KnownPages {
  /** What was read in them when they were made, by address. */
  readonly taken: ReadonlyMap<string, BuiltPage>;
  readonly place: (folder: string) => void;
  /** Notes the pages of a verified site in `folder`, which is to be published, for the next build. */
  readonly save: (folder: string, pages: ReadonlyMap<string, BuiltPage>) => void;
}

const names = z.array(z.string()).readonly();
const pagesSchema = z.record(
  z.string(),
  z.object({
    title: z.string(),
    language: z.string(),
    headings: z.number(),
    ids: names,
    repeatedIds: names,
    links: names,
    code: names,
    markdown: names,
    slots: names,
    isHidden: z.boolean(),
    canonical: z.string().nullable(),
    twin: z.string(),
  }),
);

export function openKeptPages(settings: Settings, program: string): KeptPages {
  const files = openPublishedFiles(settings, { list: 'pages', program });
  const record = path.join(recordsOf(settings), 'read.json');
  const read = readRecord(record);
  const taken = new Map<string, BuiltPage>();
  const asked = new Set<string>();
  return {
    taken,
    has(url, view) {
      asked.add(url);
      const page = read[url];
      if (!files.has(fileOf(url), view) || !page) return false;
      taken.set(url, { ...page, ids: new Set(page.ids), links: new Set(page.links) });
      return true;
    },
    place(folder) {
      for (const url of taken.keys()) {
        mkdirSync(path.join(folder, url), { recursive: true });
        files.place(fileOf(url), folder);
      }
    },
    save(folder, pages) {
      const kept = [...pages].filter(([url]) => asked.has(url));
      const plain = kept.map(([url, page]) => [url, { ...page, ids: [...page.ids], links: [...page.links] }] as const);
      writeWhole(record, JSON.stringify(Object.fromEntries(plain)));
      files.save(folder);
    },
  };
}

function fileOf(url: string): string {
  return `${url}index.html`;
}

function readRecord(file: string): z.infer<typeof pagesSchema> {
  try {
    return pagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
