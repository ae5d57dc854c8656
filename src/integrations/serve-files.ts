/** In the dev server, files that are no pages are made when they are asked for, as the build writes them. */
import type { AstroIntegration } from 'astro';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { lastSoundNewsroom } from '../newsroom/open-newsroom.ts';
import type { Settings } from '../newsroom/settings.ts';
import type { AnyFile } from './site-files.ts';

export function serveFiles(settings: Settings): AstroIntegration {
  return {
    name: 'newsroom-files',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const find = await createFinder(settings);
        server.middlewares.use((request, response, next) => {
          const file = find(new URL(request.url ?? '/', 'http://localhost').pathname);
          if (!file) {
            next();
            return;
          }
          Promise.resolve(file.render()).then((content) => {
            response.setHeader('content-type', file.type);
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** Finds a file by its address. The list is made anew when the newsroom was. */
async function createFinder(settings: Settings): Promise<(url: string) => AnyFile | undefined> {
  // Not with the configuration, which every build reads: it draws pictures and takes long to load.
  const { createFileList } = await import('./site-files.ts');
  const listFiles = createFileList(settings);
  const listed = new WeakMap<LoadedNewsroom, ReadonlyMap<string, AnyFile>>();
  return (url) => {
    const loaded = lastSoundNewsroom(settings, { drafts: process.env['DRAFTS'] === '1' });
    if (!loaded) return undefined;
    const files = listed.get(loaded) ?? new Map(listFiles(loaded).map((file) => [file.url, file]));
    listed.set(loaded, files);
    return files.get(url);
  };
}
