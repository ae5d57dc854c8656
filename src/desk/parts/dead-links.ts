/** Links of a page that lead nowhere, or to what only a preview has. */
import { stageOf } from '../../newsroom/life.ts';
import { briefingUrl, editionUrl } from '../../outputs/urls.ts';
import type { DeskPage } from '../desk-page.ts';
import type { MakePart, PanelRow } from '../panel-part.ts';

export const deadLinks: MakePart = (page) => {
  const own = page.html.links.filter((href) => href.startsWith('/') || href.startsWith('#'));
  const rows = own.flatMap((href) => faultOf(href, page));
  return {
    id: 'dead-links',
    title: 'Links within the site',
    summary: rows.length === 0 ? `${own.length}, none dead` : `${rows.length} of ${own.length} dead`,
    needsALook: rows.length > 0,
    rows,
  };
};

function faultOf(href: string, page: DeskPage): PanelRow[] {
  const { pathname, hash } = new URL(href, `http://desk${page.url}`);
  if (pathname === page.url)
    return hasFragment(hash, page) ? [] : [{ text: href, note: 'no such section on this page' }];
  if (!page.isThere(pathname)) return [{ text: href, note: 'no such page' }];
  const stage = hiddenStage(pathname, page);
  return stage === null
    ? []
    : [{ text: href, href, note: `leads to a briefing that is ${stage}: readers can’t open it yet` }];
}

function hasFragment(hash: string, { html }: DeskPage): boolean {
  return hash === '' || html.ids.has(hash.slice(1)) || html.ids.has(decodeURIComponent(hash.slice(1)));
}

/** Of a briefing that readers don’t see; that one such links to another is for later. */
function hiddenStage(url: string, { loaded, edition, briefing }: DeskPage): string | null {
  if (briefing && briefing.stage !== 'published') return null;
  const file = loaded.authored.briefings.find(({ slug, language }) => editionUrl(briefingUrl(slug), language) === url);
  if (!file) return null;
  switch (stageOf(file, edition.newsroom.builtAt)) {
    case 'draft':
      return 'a draft';
    case 'planned':
      return 'planned';
    case 'published':
    case 'retracted':
      return null;
  }
}
