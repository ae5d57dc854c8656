/** One of the newsroom’s own pages as Markdown: what its author wrote, with full addresses. */
import type { OwnPage } from '../../newsroom/own-pages.ts';
import { pageUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { renderTwin } from './twin.ts';

export function twinOfOwnPage({ id, title, description, prose }: OwnPage, edition: Edition): string {
  const text = prose
    // Code that the page brings along is no text.
    .replace(/^(?:import|export)\s.*$/gm, '')
    .replace(/\]\((?=\/)/g, `](${edition.newsroom.site.url}`)
    .trim();
  return renderTwin({ url: pageUrl(id), title, intro: description }, [text], edition);
}
