/** The picture that messengers show of a page. */
import type { MakePart } from '../panel-part.ts';

export const shareCard: MakePart = ({ html, edition }) => {
  if (!html.picture) return null;
  // Looked at where the page is served, not where it will be.
  const { pathname } = new URL(html.picture.url, edition.newsroom.site.url);
  return {
    id: 'share-card',
    title: 'Share card',
    summary: html.title,
    needsALook: false,
    rows: [],
    picture: { url: pathname, alt: html.picture.alt },
  };
};
