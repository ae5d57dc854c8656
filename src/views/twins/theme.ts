/** A theme as Markdown: its question, where it stands, figures, chart, briefings, events and terms. */
import { say } from '../../language/language.ts';
import type { Theme } from '../../newsroom/model.ts';
import { bullets } from '../../outputs/markdown/markdown.ts';
import { themeUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { viewTheme } from '../theme.ts';
import { chartInText } from './chart.ts';
import { briefingItem } from './lists.ts';
import { yearsText } from './timeline.ts';
import { factItem, linkList, part, renderTwin, text } from './twin.ts';

export function twinOfTheme(theme: Theme, edition: Edition): string {
  const view = viewTheme(theme, edition);
  const words = edition.words.theme;
  return renderTwin(
    { url: themeUrl(theme.id), title: say(theme.name, edition.language), intro: view.question },
    [
      part(2, words.stands, text(edition.speak(theme.summary))),
      part(2, words.numbers, bullets(view.figures.map((fact) => factItem(fact, edition)))),
      part(2, words.chart, theme.chart && chartInText(theme.chart, edition)),
      part(2, words.briefings, bullets(view.briefings.map((briefing) => briefingItem(briefing, edition)))),
      part(2, words.timeline, yearsText(view.years, edition)),
      part(2, words.terms, linkList(view.terms, edition)),
    ],
    edition,
  );
}
