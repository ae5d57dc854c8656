/** Draws small multiples: one panel per value of a column, all on one scale. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { nameOf, numberMarks, type Chart, type Key } from './chart.ts';
import { isChosen } from './colours.ts';
import { drawPlot } from './draw-plot.ts';
import { legendOf, tickWidth, type Drawing, type Stops } from './draw-standing.ts';
import { placePoints, type PlacedPoint } from './marks/line.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { keyText } from './period-text.ts';
import { createPlot, type Plot } from './plot.ts';
import { briefText } from './said-text.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';

interface Grid {
  readonly columns: number;
  /** Left edge of the first plot: the numbers stand before it. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Height of one row of panels, with title and names. */
  readonly pitch: number;
  readonly titleLines: number;
}

const gutter = 18;

export function drawFacets(chart: Chart, sheet: Sheet): Drawing {
  const legend = legendOf(chart, sheet);
  const grid = createGrid(chart, { sheet, top: legend?.height ?? 0 });
  const panels = chart.facets.map((facet, index) => drawPanel(facet, { chart, sheet, grid, index }));
  const rows = Math.ceil(chart.facets.length / grid.columns);
  return {
    height: grid.top + rows * grid.pitch - 12,
    content: [...(legend?.content ?? []), ...panels],
    stops: facetStops(chart, { sheet, grid }),
  };
}

/** The keys of each column of panels, one column after the other: a row of the table is read in all panels. */
function facetStops(chart: Chart, { sheet, grid }: { sheet: Sheet; grid: Grid }): Stops {
  if (chart.orientation === 'horizontal') return {};
  const columns = Array.from({ length: grid.columns }, (_, column) => {
    const left = grid.left + column * (grid.width + gutter);
    const box = { left, top: 0, right: left + grid.width, bottom: grid.height };
    const { keys } = createPlot(chart, { sheet, box, facet: null });
    return chart.xs.map((key) => keys.middle(key) ?? 0);
  });
  return { x: columns.flat() };
}

function createGrid(chart: Chart, { sheet, top }: { sheet: Sheet; top: number }): Grid {
  const count = chart.facets.length;
  const columns = Math.min(count, sheet.isNarrow ? 2 : count % 4 === 0 || count > 6 ? 4 : 3);
  const height = sheet.isNarrow ? 84 : 116;
  const left = tickWidth(chart, { sheet, height });
  const width = (sheet.width - left - gutter * (columns - 1)) / columns;
  const titleLines = Math.max(...chart.facets.map((facet) => titleOf(facet, { sheet, width }).length));
  const pitch = height + titleLines * lineHeight(sheet) + lineHeight(sheet) + 26;
  return { columns, left, top, width, height, pitch, titleLines };
}

function titleOf(facet: Key, { sheet, width }: { sheet: Sheet; width: number }): string[] {
  return wrapText(nameOf(facet, sheet.language), width, { ...sheet, isBold: true });
}

function drawPanel(
  facet: Key,
  { chart, sheet, grid, index }: { chart: Chart; sheet: Sheet; grid: Grid; index: number },
): ElementContent {
  const column = index % grid.columns;
  const left = grid.left + column * (grid.width + gutter);
  const top = grid.top + Math.floor(index / grid.columns) * grid.pitch;
  const titleHeight = grid.titleLines * lineHeight(sheet) + 8;
  const box = { left, top: top + titleHeight, right: left + grid.width, bottom: top + titleHeight + grid.height };
  const isAboutFacets = chart.facets.some((key) => chart.highlight.has(key.key));
  const shown = isAboutFacets ? { ...chart, highlight: new Set<string>() } : chart;
  const plot = createPlot(shown, { sheet, box, facet: facet.key });
  const title = titleOf(facet, { sheet, width: grid.width }).map((line, row) =>
    s('text', { class: 'b', x: round(left), y: round(top + sheet.size + row * lineHeight(sheet)) }, line),
  );
  // A highlighted panel takes the accent; the others recede.
  const quiet = isAboutFacets && !isChosen(chart, facet.key);
  return s('g', quiet ? { class: 'quiet' } : {}, [
    ...title,
    ...drawPlot(plot, { withTicks: column === 0 }),
    ...lastNumbers(plot),
    outerNames(plot),
  ]);
}

/** The number at the end of a line that is alone in its panel, over its dot or under it. */
function lastNumbers(plot: Plot): ElementContent[] {
  const { box, sheet } = plot;
  return numberMarks(plot.chart).flatMap((mark) => {
    const [group] = mark.groups;
    const isLine = mark.kind === 'line' || mark.kind === 'step';
    if (!isLine || !group || mark.groups.length > 1 || mark.labels === 'none') return [];
    const points = placePoints(mark, group, plot).filter((point) => point !== null);
    const [last, before] = points.toReversed();
    if (!last) return [];
    const text = briefText(last.datum, plot.text);
    const crest = crestOf(points, last.along - textWidth(text, sheet));
    const [over, under] = [crest - 9, last.across + sheet.size + 8];
    // A line that falls comes from above: there, the number stands under its end.
    const falls = before !== undefined && before.across < last.across - 2;
    const y = round((falls && under <= box.bottom - 2) || over - sheet.size < box.top ? under : over);
    const x = round(Math.min(last.along + 5, sheet.width));
    return [s('text', { class: 'halo', x, y, textAnchor: 'end' }, text)];
  });
}

/** The highest place of a line from `left` to its end: a number over it is crossed by no part of it. */
function crestOf(points: readonly PlacedPoint[], left: number): number {
  return Math.min(
    ...points.flatMap((point, index) => {
      const next = points[index + 1];
      if (point.along >= left || !next) return [point.across];
      if (next.along <= left) return [];
      const share = (left - point.along) / (next.along - point.along);
      return [point.across + share * (next.across - point.across)];
    }),
  );
}

/** The first and the last key under a panel. */
function outerNames(plot: Plot): ElementContent {
  const { chart, sheet, box } = plot;
  const y = round(box.bottom + sheet.size + 6);
  const first = chart.xs[0];
  const last = chart.xs.at(-1);
  const textsIn = (form: 'short' | 'shortest'): string[] =>
    [first, last].flatMap((key) => (key ? [keyText(key, sheet.language, form)] : []));
  const fits = (form: 'short' | 'shortest'): boolean =>
    textsIn(form).reduce((sum, text) => sum + textWidth(text, sheet) + 6, 0) <= box.right - box.left;
  const [from = '', to = ''] = textsIn(fits('short') ? 'short' : 'shortest');
  return s('g', { class: 'dim' }, [
    s('text', { x: round(box.left), y }, from),
    ...(last === first ? [] : [s('text', { x: round(box.right), y, textAnchor: 'end' }, to)]),
  ]);
}
