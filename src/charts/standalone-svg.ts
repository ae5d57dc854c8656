/** A chart as an SVG file of its own: title, drawing, sources, and its style inside. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Source } from '../evidence/source.ts';
import { withdrawalMark } from '../evidence/withdrawal.ts';
import { formatDate } from '../language/dates.ts';
import type { Language } from '../language/language.ts';
import { asSentence } from '../language/sentences.ts';
import type { AuthoredTheme } from '../schema/theme.ts';
import type { Chart } from './chart.ts';
import { describeChart } from './describe.ts';
import { drawChart } from './draw-chart.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { newestSource } from './newest-source.ts';
import { accents, palettes, type Scheme } from './palette.ts';
import type { DrawOptions } from './sheet.ts';
import { standaloneStyle } from './standalone-style.ts';
import { chartWords } from './words.ts';

export interface StandaloneOptions extends DrawOptions {
  readonly scheme: Scheme;
  readonly accent: AuthoredTheme['colour'];
  /** Name and address of the site, for the last line. */
  readonly credit: string;
}

const margin = 24;

/** The root element of the file; its letters are named fonts with plain ones behind them. */
export function toStandaloneSvg(chart: Chart, options: StandaloneOptions): Element {
  const { speak, scheme } = options;
  const drawing = drawChart(chart, options);
  const box = viewBoxOf(drawing);
  const width = box.width + 2 * margin;
  const title = textBlock(speak(chart.finding), { top: margin, width: box.width, size: 22, kind: 'title' });
  const measure = textBlock(speak(chart.measure), { top: title.bottom + 2, width: box.width, size: 14, kind: 'dim' });
  const top = measure.bottom + 14;
  const foot = textBlock(footText(chart, options), {
    top: top + box.height + 14,
    width: box.width,
    size: 12,
    kind: 'dim',
  });
  const height = foot.bottom + margin - 6;
  const palette = { ...palettes[scheme], c1: accents[scheme][options.accent] };
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      class: 'chart',
      lang: options.language,
    },
    s('title', speak(chart.finding)),
    s('desc', describeChart(chart, options)),
    s('style', standaloneStyle(palette, accents[scheme], options.width === 'narrow' ? 13 : 14)),
    s('rect', { class: 'paper', width, height }),
    ...title.content,
    ...measure.content,
    s('g', { transform: `translate(${margin} ${top})` }, ...drawing.children),
    ...foot.content,
  );
}

function viewBoxOf(drawing: Element): { width: number; height: number } {
  const [, , width = '0', height = '0'] = String(drawing.properties['viewBox']).split(' ');
  return { width: Number(width), height: Number(height) };
}

function footText(chart: Chart, { language, speak, credit }: StandaloneOptions): string {
  const words = chartWords[language];
  const outlets = [...new Set(chart.sources.map((source) => nameOf(source, language)))].join('; ');
  const notes = chart.notes.map((note) => `${words.note}: ${speak(note)}`);
  const date = newestSource(chart);
  const updated = date === null ? [] : [words.updated(formatDate(date, { language }))];
  const end = [...notes, ...updated, credit].map((part) => asSentence(part, language)).join(' ');
  const source = `${chart.sources.length === 1 ? words.source : words.sources}: ${outlets}`;
  return `${asSentence(source, language)} ${end}`;
}

function nameOf(source: Source, language: Language): string {
  const mark = withdrawalMark(source, language);
  return mark === null ? source.outlet : `${source.outlet} (${mark})`;
}

interface Block {
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly kind: 'title' | 'dim';
}

function textBlock(text: string, { top, width, size, kind }: Block): { content: ElementContent[]; bottom: number } {
  const isBold = kind === 'title';
  const lines = wrapText(text, width - Math.ceil(textWidth('n', { size })), { size, isBold });
  const pitch = Math.round(size * 1.28);
  const content = lines.map((line, index) =>
    s('text', { class: kind, x: margin, y: top + size + index * pitch, 'font-size': size }, line),
  );
  return { content, bottom: top + lines.length * pitch + 4 };
}
