/** A source as Markdown: its card, its words, and what rests on it. */
import type { Source } from '../../evidence/source.ts';
import { bullets, link, plain } from '../../outputs/markdown/markdown.ts';
import { sourceUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { sourceLink } from '../lines.ts';
import { viewSource } from '../source.ts';
import { factItem, linkList, linkOf, part, renderTwin, text, withdrawalLine } from './twin.ts';

export function twinOfSource(source: Source, edition: Edition): string {
  const view = viewSource(source, edition);
  const { words } = edition;
  const quotes = view.quotes.map(({ text: quote, original }) =>
    original === null ? `“${plain(quote)}”` : link(original, `“${quote}”`),
  );
  return renderTwin(
    {
      url: sourceUrl(source.id),
      title: `${view.outlet}: ${view.headline}`,
      intro: view.headlineNote ?? '',
      details: view.details.map(({ name, text: detail }) => [name, detail]),
    },
    [
      view.withdrawal && withdrawalLine(view.withdrawal, edition),
      part(2, words.source.quotes, bullets(quotes)),
      part(2, words.source.says, text(view.says)),
      part(2, words.source.facts, bullets(view.facts.map((fact) => factItem(fact, edition)))),
      part(2, words.source.briefings, linkList(view.uses, edition)),
    ],
    edition,
  );
}

/** A source in a list: its page here, and the work itself. */
export function sourceItem(source: Source, edition: Edition): string {
  const here = linkOf(sourceLink(source, edition), edition);
  return source.url === null ? here : `${here}, <${source.url}>`;
}
