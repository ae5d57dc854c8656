/** What the desk adds to the dev server: the panel on every page, and the faults of an edit over the page it was made for. */
import type { AstroIntegration } from 'astro';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { createFileList } from '../../integrations/site-files.ts';
import type { LoadedNewsroom } from '../../newsroom/load.ts';
import { lastSoundNewsroom, openNewsroom } from '../../newsroom/open-newsroom.ts';
import { readSettings, type Settings } from '../../newsroom/settings.ts';
import { addPanel } from '../add-panel.ts';
import { askEvent, faultsEvent } from '../browser/shown-fault.ts';
import { panelStyles } from '../panel-styles.ts';
import { createAddressBook } from '../site-addresses.ts';
import { findFaults, type FoundFaults } from './find-faults.ts';
import { renderFaultPage, showFaultsModule } from './render-fault-page.ts';

declare global {
  /** Adds the panel to a page; called by the middleware, which Astro runs in a copy of the modules. */
  var addPanelInDev: ((url: string, html: string) => string) | undefined;
}

const drafts = true;

export function deskInDev(settings: Settings): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ injectScript, addMiddleware }) => {
        injectScript('page', `import '${showFaultsModule}';`);
        addMiddleware({ entrypoint: path.join(settings.root, 'src/desk/dev/middleware.ts'), order: 'post' });
      },
      'astro:server:setup': ({ server, logger }) => {
        offerPanel(settings);
        serveStyles(server, settings);
        tellFaults(server, settings, (text) => logger.error(`\n${text}`));
        serveFaultPage(server);
      },
    },
  };
}

function offerPanel(settings: Settings): void {
  const addressesOf = createAddressBook(createFileList(settings));
  globalThis.addPanelInDev = (url, html) => {
    const loaded = lastSoundNewsroom(readSettings(), { drafts });
    return loaded ? addPanel({ url, html, isThere: addressesOf(loaded) }, loaded) : html;
  };
}

function serveStyles(server: ViteDevServer, settings: Settings): void {
  server.middlewares.use((request, response, next) => {
    const style = panelStyles(settings).get(request.url ?? '');
    if (style === undefined) {
      next();
      return;
    }
    response.setHeader('content-type', 'text/css; charset=utf-8');
    response.end(style);
  });
}

/** Milliseconds after a change within which another belongs to it: editors save in several steps. */
const pause = 30;

/** Tells the terminal and every open page after each change; the pages of a newsroom that has changed are made anew. */
function tellFaults(server: ViteDevServer, settings: Settings, log: (text: string) => void): void {
  const { hot } = server.environments.client;
  const find = (): FoundFaults => findFaults(openNewsroom(readSettings(), { drafts }));
  const sound = (): LoadedNewsroom | null => lastSoundNewsroom(readSettings(), { drafts });
  let shown = sound();
  const tell = (): void => {
    const { forBrowser, text } = find();
    if (text !== '') log(text);
    hot.send(faultsEvent, forBrowser);
    if (sound() !== shown) reloadPages(server);
    shown = sound();
  };
  const started = find().text;
  if (started !== '') log(started);
  hot.on(askEvent, (_data, client) => client.send(faultsEvent, find().forBrowser));
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, changed) => {
    if (!changed.startsWith(settings.contentDir)) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, pause);
  });
}

/** As Astro does when its own store has changed: it forgets which pages there are, and browsers ask for theirs again. */
function reloadPages({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Where no state of the newsroom was ever without errors, every page is the one that says so. */
function serveFaultPage(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    // Also one that does not say what it takes: Astro would lay its own words over these.
    const isPage = request.headers.accept?.includes('text/html') === true || request.url?.endsWith('/') === true;
    if (!isPage || lastSoundNewsroom(readSettings(), { drafts })) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(renderFaultPage(findFaults(openNewsroom(readSettings(), { drafts })).text));
  });
}
