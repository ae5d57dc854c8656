/** The panel as markup: a closed drawer at the edge of the window, in a tree of its own, so that no style of the page reaches it. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PanelPart, PanelRow } from './panel-part.ts';
import type { Panel } from './panel.ts';

/** Where the panel’s styles are served, beside the site. */
export const panelStylesUrl = '/@desk/panel.css';

export function renderPanel(panel: Panel): string {
  const count = panel.parts.filter((part) => part.needsALook).length;
  const drawer = h('details', [
    h('summary', [
      panel.notice === null ? 'Desk' : h('strong', panel.notice),
      h('span', { className: ['count'] }, count === 0 ? 'all well' : `${count} to look at`),
    ]),
    h('div', { className: ['parts'] }, [...writtenIn(panel), ...panel.parts.map(renderPart)]),
  ]);
  const styles = h('link', { rel: ['stylesheet'], href: panelStylesUrl });
  const tree = h('template', { shadowrootmode: 'open' });
  // In hast the children of a template stand in its content.
  tree.content = { type: 'root', children: [styles, drawer] };
  return toHtml(h('aside', { id: 'desk', ariaLabel: 'Editor’s panel', lang: 'en', dir: 'ltr' }, tree));
}

function writtenIn({ written }: Panel): ElementContent[] {
  return written ? [h('p', [h('a', { href: written.href }, written.place)])] : [];
}

function renderPart({ id, title, summary, needsALook, rows, picture }: PanelPart): Element {
  const heading = h('h2', [title, h('span', summary)]);
  return h('section', { id, className: needsALook ? ['look'] : [] }, [
    heading,
    ...(rows.length > 0 ? [h('ul', rows.map(renderRow))] : []),
    ...(picture
      ? [
          h('img', { src: picture.url, alt: picture.alt, width: 1200, height: 630, loading: 'lazy' }),
          h('p', picture.alt),
        ]
      : []),
  ]);
}

function renderRow({ text, href, note }: PanelRow): Element {
  const name = href === undefined ? h('span', text) : h('a', { href }, text);
  return h('li', note === undefined ? [name] : [name, ' ', h('small', note)]);
}
