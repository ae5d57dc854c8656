// Astro as Dateline uses it: static pages from a newsroom, built into a folder beside the published one. The build gives
// them their content security policy (src/cli/secure-pages.ts): Astro’s own names every style of the site on every page.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import { serveFiles } from './src/integrations/serve-files.ts';
import { readSettings } from './src/newsroom/settings.ts';
import { siteAddress } from './src/newsroom/site-address.ts';
import { cacheName } from './src/newsroom/compile-cache.ts';

const settings = readSettings();

export default defineConfig({
  site: siteAddress(settings.contentDir),
  output: 'static',
  trailingSlash: 'always',
  outDir: settings.outDir,
  // Each newsroom keeps its own: one must not see what another left.
  cacheDir: path.join(settings.cacheDir, 'astro', cacheName(settings.contentDir)),
  // Spaces between inline elements on separate lines belong to the text; the default eats them.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Pages wait for the disk more than for the processor: the next is made while one is written.
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 8 },
  // The default processor would not run remark plugins; a canary in the tests shows that they ran.
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  integrations: [mdx(), serveFiles(settings)],
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    // Scripts are files, so that the pages need no hashes for them and browsers keep them.
    build: {
      // The folder is new, and files that are no pages are written into it at the same time.
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive of its own; the bundler’s remark on it tells an editor nothing.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    server: { fs: { allow: [settings.root, settings.contentDir] } },
  },
});
