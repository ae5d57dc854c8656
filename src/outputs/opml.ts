/** All feeds as OPML, for readers who follow several. */
import { x } from 'xastscript';
import { renderXml } from './render-xml.ts';

export interface OpmlFeed {
  readonly title: string;
  readonly address: string;
  readonly home: string;
}

export function renderOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map((feed) =>
    x('outline', { type: 'rss', text: feed.title, xmlUrl: feed.address, htmlUrl: feed.home }),
  );
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('opml', { version: '2.0' }, [x('head', [x('title', title)]), x('body', outlines)]),
  ]);
  return renderXml(tree);
}
