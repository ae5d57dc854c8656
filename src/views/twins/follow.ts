/** The pages for following the site as Markdown: feeds, what changed, the interface for programs. */
import { bullets, joinBlocks, plain, table } from '../../outputs/markdown/markdown.ts';
import { apiUrl, changesUrl, feedsUrl } from '../../outputs/urls.ts';
import { viewApi } from '../api.ts';
import { viewChanges } from '../changes.ts';
import type { Edition } from '../edition.ts';
import { viewFeeds } from '../feeds.ts';
import { linkList, linkOf, part, renderTwin, text } from './twin.ts';

export function twinOfFeeds(edition: Edition): string {
  const { title, intro, how, feeds, all, changes, books } = viewFeeds(edition);
  const parts = feeds.map((feed) =>
    part(
      2,
      feed.title,
      joinBlocks([
        text(feed.description),
        linkList(feed.formats, edition),
        bullets(feed.entries.map((entry) => `${plain(entry.date)}: ${linkOf(entry, edition)}`)),
      ]),
    ),
  );
  return renderTwin(
    { url: feedsUrl, title, intro },
    [
      ...how.map((line) => text(line)),
      linkList([all, changes], edition),
      ...parts,
      part(2, books.title, linkList(books.links, edition)),
    ],
    edition,
  );
}

export function twinOfChanges(edition: Edition): string {
  const { title, intro, none, days } = viewChanges(edition);
  const parts = days.map(({ date, changes }) =>
    part(2, date, bullets(changes.map((change) => `**${plain(change.kind)}** ${linkOf(change, edition)}`))),
  );
  return renderTwin({ url: changesUrl, title, intro }, days.length === 0 ? [text(none)] : parts, edition);
}

export function twinOfApi(edition: Edition): string {
  const { title, intro, rules, index, heads, parts } = viewApi(edition);
  const columns = [heads.field, heads.type, heads.meaning].map((head) => ({ text: plain(head), isNumber: false }));
  const tables = parts.map(({ title: name, description, links, fields }) =>
    part(
      2,
      name,
      joinBlocks([
        text(description),
        linkList(links, edition),
        table({ columns, rows: fields.map((field) => [field.name, field.type, field.meaning].map(plain)) }),
      ]),
    ),
  );
  return renderTwin(
    { url: apiUrl, title, intro },
    [...rules.map((rule) => text(rule)), linkOf(index, edition), ...tables],
    edition,
  );
}
