/** The archive as Markdown: everything published, by theme, entity and source, and from A to Z. */
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import { archiveUrl } from '../../outputs/urls.ts';
import { viewArchive, type ArchiveView } from '../archive.ts';
import type { Edition } from '../edition.ts';
import { briefingItem, outletParts } from './lists.ts';
import { linkList, linkOf, part, renderTwin } from './twin.ts';

export function twinOfArchive(edition: Edition): string {
  const view = viewArchive(edition);
  const words = edition.words.lists;
  return renderTwin(
    { url: archiveUrl, title: view.title, intro: view.intro },
    [
      part(2, words.byTheme, joinBlocks(themeParts(view, edition))),
      part(2, words.byEntity, entityList(view, edition)),
      part(2, words.bySource, joinBlocks(outletParts(view.outlets, { level: 3, edition }))),
      part(2, words.everything, joinBlocks(letterParts(view, edition))),
      // Those that lead about in the page stand above.
      linkList(
        view.lists.filter(({ href }) => !href.startsWith('#')),
        edition,
      ),
    ],
    edition,
  );
}

function themeParts({ themes }: ArchiveView, edition: Edition): (string | null)[] {
  return themes.map(({ theme, years }) => {
    const briefings = years.flatMap((year) => year.briefings);
    return part(3, theme.text, bullets(briefings.map((line) => briefingItem(line, edition))));
  });
}

function entityList({ entities }: ArchiveView, edition: Edition): string {
  return bullets(
    entities.map(({ term, kind, briefings }) =>
      joinBlocks([`${linkOf(term, edition)} (${plain(kind)})`, linkList(briefings, edition)]),
    ),
  );
}

function letterParts({ letters }: ArchiveView, edition: Edition): (string | null)[] {
  return letters.map(({ letter, entries }) =>
    part(3, letter, bullets(entries.map((entry) => `${linkOf(entry, edition)} (${plain(entry.kind)})`))),
  );
}
