/** Adds the editor’s panel to pages on their way to the browser. Nothing that is published is made with this. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { createDeskPage, type SeenPage } from './desk-page.ts';
import { createPanel } from './panel.ts';
import { renderPanel } from './render-panel.ts';

/** The page with its panel; as it is where there is none to show, or where others embed it. */
export function addPanel(page: SeenPage, loaded: LoadedNewsroom): string {
  const end = page.html.lastIndexOf('</body>');
  const desk = page.url.endsWith('/embed/') ? null : createDeskPage(page, loaded);
  if (!desk || end < 0) return page.html;
  return `${page.html.slice(0, end)}${renderPanel(createPanel(desk))}${page.html.slice(end)}`;
}
