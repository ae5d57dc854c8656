/** The files of all feeds: RSS, Atom and JSON Feed of each, and one list of them. */
import { defaultLanguage, say, type Language } from '../language/language.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { renderAtom } from './atom.ts';
import { listFeeds } from './feed.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderOpml } from './opml.ts';
import { renderRss } from './rss.ts';
import { absoluteUrl, feedFileUrl } from './urls.ts';

export interface FeedFile {
  /** Path under `/feeds/`: `themes/trade.atom`. */
  readonly name: string;
  readonly type: string;
  readonly render: () => string;
}

export function listFeedFiles(newsroom: Newsroom, language: Language = defaultLanguage): FeedFile[] {
  const { site, builtAt } = newsroom;
  const feeds = listFeeds(newsroom, language);
  const addressOf = (name: string): string => absoluteUrl(site.url, feedFileUrl(name));
  const files = [...feeds].flatMap(([name, feed]): FeedFile[] => {
    const file = (ending: string, type: string, render: (self: string) => string): FeedFile => ({
      name: `${name}.${ending}`,
      type: `${type}; charset=utf-8`,
      render: () => render(addressOf(`${name}.${ending}`)),
    });
    return [
      file('xml', 'application/rss+xml', (self) => renderRss(feed, self)),
      file('atom', 'application/atom+xml', (self) => renderAtom(feed, self, builtAt)),
      file('json', 'application/feed+json', (self) => renderJsonFeed(feed, self)),
    ];
  });
  const listed = [...feeds].map(([name, feed]) => ({ ...feed, address: addressOf(`${name}.xml`) }));
  const title = say(site.title, language);
  return [...files, { name: 'all.opml', type: 'text/x-opml; charset=utf-8', render: () => renderOpml(title, listed) }];
}
