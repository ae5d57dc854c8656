/** The front page as Markdown: the lead, the ledger in numbers, the questions, what is due. */
import { say } from '../../language/language.ts';
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import { homeUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { viewFront, type Question } from '../front.ts';
import { briefingItem } from './lists.ts';
import { correctionItems, factItem, linkOf, part, renderTwin } from './twin.ts';

export function twinOfFront(edition: Edition): string {
  const view = viewFront(edition);
  const words = edition.words.front;
  const events = view.events.map(
    (event) =>
      `${plain([event.date, event.statusText].filter((item) => item !== null).join(', '))}: ${linkOf({ href: event.href, text: event.title }, edition)}`,
  );
  return renderTwin(
    { url: homeUrl, title: view.title, intro: view.tagline },
    [
      plain(say(edition.newsroom.site.description, edition.language)),
      part(2, words.lead, view.lead && bullets([briefingItem(view.lead, edition)])),
      part(2, words.numbers, bullets(view.figures.map((fact) => factItem(fact, edition)))),
      part(2, words.questions, joinBlocks(view.questions.map((question) => questionText(question, edition)))),
      part(2, words.timeline, joinBlocks([bullets(events), linkOf(view.timeline, edition)])),
      part(2, words.latestCorrections, correctionItems(view.corrections, edition)),
    ],
    edition,
  );
}

function questionText({ theme, question, briefings, chart }: Question, edition: Edition): string {
  const items = [
    ...briefings.map((briefing) => briefingItem(briefing, edition)),
    ...(chart ? [`${edition.words.kinds.chart}: ${linkOf(chart, edition)}`] : []),
  ];
  return joinBlocks([`**${linkOf(theme, edition)}**: ${plain(question)}`, bullets(items)]);
}
