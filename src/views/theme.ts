/** The page of a theme: its question, where it stands, its figures, picture, events and briefings. */
import { say } from '../language/language.ts';
import type { Theme } from '../newsroom/model.ts';
import { themeUrl } from '../outputs/urls.ts';
import { chartFigure } from './chart-figure.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { keyFigure, type KeyFigure } from './key-figure.ts';
import { briefingLine, termLink, themeLink } from './lines.ts';
import type { BriefingLine, Link, ThemeLink } from './lines.ts';
import { linkedText, type TextPart } from './linked-text.ts';
import { groupByYear, type TimelineYear } from './timeline.ts';

export interface ThemeView {
  readonly frame: Frame;
  readonly kicker: ThemeLink;
  readonly question: string;
  /** Where it stands. */
  readonly summary: readonly TextPart[];
  readonly figures: readonly KeyFigure[];
  readonly chart: string | null;
  readonly briefings: readonly BriefingLine[];
  readonly years: readonly TimelineYear[];
  readonly terms: readonly Link[];
}

export function viewTheme(theme: Theme, edition: Edition): ThemeView {
  const { newsroom, language } = edition;
  const name = say(theme.name, language);
  const question = say(theme.question, language);
  const events = newsroom.events.filter((event) => event.themes.includes(theme));
  const terms = [...newsroom.terms.values()].filter((term) => term.themes.includes(theme));
  return {
    frame: createFrame(edition, {
      path: themeUrl(theme.id),
      title: `${name}: ${question}`,
      description: edition.speak(theme.summary),
      accent: theme.colour,
      subject: { kind: 'theme', theme },
    }),
    kicker: themeLink(theme, edition),
    question,
    summary: linkedText(theme.summary, edition),
    figures: theme.keyFacts.map((fact) => keyFigure(fact, edition)),
    chart: theme.chart && chartFigure(theme.chart, edition, { headingLevel: 3 }),
    briefings: edition.listed
      .filter((briefing) => briefing.theme.id === theme.id)
      .map((briefing) => briefingLine(briefing, edition)),
    years: groupByYear(events, edition),
    terms: terms.map((term) => termLink(term, edition)),
  };
}
