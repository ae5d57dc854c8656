/** A figure where it stands large: its line, and the way there as a sparkline where a chart draws one. */
import { toHtml } from 'hast-util-to-html';
import { numberMarks, type Chart } from '../charts/chart.ts';
import { drawSparkline } from '../charts/sparkline.ts';
import type { Fact } from '../evidence/fact.ts';
import type { Edition } from './edition.ts';
import { factLine, type FactLine } from './lines.ts';

export interface KeyFigure extends FactLine {
  /** A picture as small as a word, for the eye only; `null` where no chart leads up to the figure. */
  readonly way: string | null;
}

export function keyFigure(fact: Fact, edition: Edition): KeyFigure {
  const ways = [...edition.newsroom.charts.values()].map((chart) => wayTo(fact, chart));
  const way = ways.find((values) => values !== null);
  return { ...factLine(fact, edition), way: way ? toHtml(drawSparkline(way)) : null };
}

/** Fewer points are a step, not a way. */
const fewest = 3;

/** The values up to the fact, where the chart draws facts over time, all of one kind and none missing, and this is the newest. */
function wayTo(fact: Fact, chart: Chart): number[] | null {
  const [mark, ...others] = numberMarks(chart);
  if (!mark || others.length > 0 || mark.groups.length > 1 || !chart.facts.includes(fact.id)) return null;
  const last = mark.data.at(-1);
  if (!fact.period || last?.x.period?.text !== fact.period.text || last.y !== fact.quantity?.figure) return null;
  const values = mark.data.flatMap(({ y }) => y ?? []);
  return values.length >= fewest && values.length === chart.xs.length ? values : null;
}
