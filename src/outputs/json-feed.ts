/** A feed as JSON Feed 1.1. */
import type { Feed } from './feed.ts';

/** `self` is the feed’s own full address. */
export function renderJsonFeed(feed: Feed, self: string): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: self,
    ...(feed.hub !== null && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: entry.authors.map((name) => ({ name })),
      tags: entry.category === null ? [] : [entry.category],
    })),
  })}\n`;
}
