/** The pages of charts: all of them by theme, and each with its table, method, sources and uses. */
import type { Chart } from '../charts/chart.ts';
import { chartWords, type ChartWords } from '../charts/words.ts';
import { chartsUrl, chartUrl } from '../outputs/urls.ts';
import { chartFigure, chartPicture } from './chart-figure.ts';
import { takeChart, type ChartTaking } from './chart-files.ts';
import { viewCite, type CiteView } from './cite.ts';
import { asSentence } from '../language/sentences.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { viewShare, type ShareView } from './share.ts';
import {
  briefingLink,
  chartLink,
  factLine,
  sourceLink,
  themeLink,
  type FactLine,
  type Link,
  type ThemeLink,
} from './lines.ts';

export interface ChartView {
  readonly frame: Frame;
  readonly cite: CiteView;
  readonly share: ShareView;
  readonly kicker: ThemeLink | null;
  readonly finding: string;
  readonly figure: string;
  readonly method: string | null;
  readonly sources: readonly Link[];
  readonly facts: readonly FactLine[];
  readonly uses: readonly Link[];
  readonly taking: ChartTaking;
  readonly words: ChartWords;
}

export interface ChartsView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly ChartGroup[];
}

export interface ChartGroup {
  readonly theme: Link;
  readonly accent: string;
  readonly charts: readonly (Link & { readonly measure: string; readonly picture: string })[];
}

export function viewChart(chart: Chart, edition: Edition): ChartView {
  const { newsroom, speak, uses } = edition;
  const theme = newsroom.themes.get(chart.theme);
  const finding = speak(chart.finding);
  return {
    frame: createFrame(edition, {
      path: chartUrl(chart.id),
      title: finding,
      description: `${asSentence(finding, edition.language)} ${speak(chart.measure)}`,
      accent: theme?.colour ?? 'slate',
      subject: { kind: 'chart', chart },
    }),
    cite: viewCite({ kind: 'chart', chart }, edition),
    share: viewShare({ path: chartUrl(chart.id), title: finding }, edition),
    kicker: theme ? themeLink(theme, edition) : null,
    finding,
    figure: chartFigure(chart, edition, { headingLevel: 2, isTableOpen: true }),
    method: chart.method && speak(chart.method),
    sources: chart.sources.map((source) => sourceLink(source, edition)),
    facts: chart.facts.flatMap((id) => newsroom.facts.get(id) ?? []).map((fact) => factLine(fact, edition)),
    uses: uses.ofChart(chart.id).map(briefingLink),
    taking: takeChart(chart, edition),
    words: chartWords[edition.language],
  };
}

export function viewCharts(edition: Edition): ChartsView {
  const { words, newsroom } = edition;
  const charts = [...newsroom.charts.values()];
  return {
    frame: createFrame(edition, { path: chartsUrl, title: words.sections.charts, description: words.chart.intro }),
    title: words.sections.charts,
    intro: words.chart.intro,
    groups: [...newsroom.themes.values()]
      .map((theme) => ({ theme, charts: charts.filter((chart) => chart.theme === theme.id) }))
      .filter((group) => group.charts.length > 0)
      .map((group) => ({
        theme: themeLink(group.theme, edition),
        accent: group.theme.colour,
        charts: group.charts.map((chart) => ({
          ...chartLink(chart, edition),
          measure: edition.speak(chart.measure),
          picture: chartPicture(chart, edition),
        })),
      })),
  };
}
