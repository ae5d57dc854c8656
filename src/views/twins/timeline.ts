/** The timeline as Markdown: every event by year, with what it rests on. */
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import { timelineUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { viewTimeline, type EventEntry, type TimelineYear } from '../timeline.ts';
import { evidenceText, linkList, linkOf, part, renderTwin } from './twin.ts';

export function twinOfTimeline(edition: Edition): string {
  const { title, intro, years } = viewTimeline(edition);
  return renderTwin({ url: timelineUrl, title, intro }, [yearsText(years, edition)], edition);
}

export function yearsText(years: readonly TimelineYear[], edition: Edition): string {
  return joinBlocks(
    years.map(({ year, events }) => part(3, year, bullets(events.map((event) => eventText(event, edition))))),
  );
}

function eventText(event: EventEntry, edition: Edition): string {
  const status = event.statusText === null ? '' : ` (${plain(event.statusText)})`;
  return joinBlocks([
    `${plain(event.date)}${status}: ${linkOf({ href: event.href, text: event.title }, edition)}`,
    event.detail && plain(event.detail),
    bullets(event.evidence.map((item) => evidenceText(item, edition))),
    linkList(event.links, edition),
  ]);
}
