/** Pages that need not be made: those whose view and program are as they were when the site was published. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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
  /** Has the next build make all pages anew. */
  readonly forget: () => void;
  /** Notes the pages of a verified site in `folder`, which is to be published, for the next build. */
  readonly save: (folder: string, pages: ReadonlyMap<string, BuiltPage>) => void;
}

const names = z.array(z.string()).readonly();
const pageSchema = z.object({
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
});
/** What was read in a page, with the digest of the view that it was made of. */
const pagesSchema = z.record(z.string(), z.object({ view: z.string(), page: pageSchema }));

export function openKeptPages(settings: Settings, program: string): KeptPages {
  const files = openPublishedFiles(settings, { list: 'pages', program });
  const record = path.join(recordsOf(settings), 'read.json');
  const read = readRecord(record);
  const taken = new Map<string, BuiltPage>();
  const views = new Map<string, string>();
  return {
    taken,
    claim(url, view) {
      views.set(url, view);
      const known = read[url];
      if (!files.claim(fileOf(url), view) || known?.view !== view) return false;
      taken.set(url, { ...known.page, ids: new Set(known.page.ids), links: new Set(known.page.links) });
      return true;
    },
    place(folder) {
      for (const url of taken.keys()) {
        mkdirSync(path.join(folder, url), { recursive: true });
        files.place(fileOf(url), folder);
      }
    },
    forget() {
      rmSync(record, { force: true });
    },
    save(folder, pages) {
      const found = [...views].flatMap(([url, view]) => {
        const page = pages.get(url);
        return page ? [[url, { view, page: { ...page, ids: [...page.ids], links: [...page.links] } }] as const] : [];
      });
      writeWhole(record, JSON.stringify(Object.fromEntries(found)));
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
