/** Astro’s collections: briefings through the newsroom’s own loader, pages through MDX. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { newsroomLoader } from './newsroom/loader.ts';
import { readSettings } from './newsroom/settings.ts';
import { page } from './schema/page.ts';

const pagesFolder = pathToFileURL(`${path.join(readSettings().contentDir, 'pages')}/`);

export const collections = {
  briefings: defineCollection({ loader: newsroomLoader() }),
  pages: defineCollection({
    // The language of a page stands in the name of its file: `about.hi.mdx`.
    loader: glob({ pattern: '*.mdx', base: pagesFolder, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: page,
  }),
};
