/** The page of a newsroom that has had faults since the dev server was started: what `npm run check` prints. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Shows the faults with links to an editor; the address the dev server has it at. */
export const showFaultsModule = '/src/desk/browser/show-faults.ts';

export function renderFaultPage(text: string): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', 'The newsroom has faults'),
      h('script', { type: 'module', src: '/@vite/client' }),
      h('script', { type: 'module', src: showFaultsModule }),
    ]),
    h('body', [
      h('h1', 'The newsroom has faults'),
      h('p', 'This page changes by itself when they are mended.'),
      h('pre', text),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
