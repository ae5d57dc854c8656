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
  pages: defineCollection({ loader: glob({ pattern: '*.mdx', base: pagesFolder }), schema: page }),
};
