/** Draws the charts of a newsroom for briefings in one language. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ChartCitation } from '../briefing/vocabulary/component.ts';
import { chartFiles } from '../charts/chart-files.ts';
import type { Chart } from '../charts/chart.ts';
import { renderFigure } from '../charts/render-figure.ts';
import type { Fact } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import { createDraftSpeak } from '../evidence/speak.ts';
import type { Language } from '../language/language.ts';

export interface DrawerInput {
  readonly charts: ReadonlyMap<string, Chart>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly language: Language;
}

/** Makes the function that briefings call for `<Chart id>`; headings of charts stand one level below sections. */
export function createChartDrawer({
  charts,
  facts,
  language,
}: DrawerInput): (id: string, citations: readonly ChartCitation[]) => Element {
  const speak = createDraftSpeak(facts, language);
  return (id, citations) => {
    const chart = charts.get(id);
    if (!chart) throw new Error(`chart ${id} passed the check and is not in the newsroom`);
    return renderFigure(chart, {
      language,
      speak,
      headingLevel: 3,
      chartHref: chartFiles(id).page,
      files: chartFiles(id),
      citations: (source) => markOf(source, citations),
    });
  };
}

/** The numbered mark beside an outlet in the source line, as `<Cite>` sets it in prose. */
function markOf(source: Source, citations: readonly ChartCitation[]): ElementContent[] {
  const citation = citations.find((candidate) => candidate.source.id === source.id);
  if (!citation) return [];
  const { number, mentionId } = citation;
  const label = `${number}: ${source.outlet}`;
  return [
    h('sup', [
      h('a', { className: ['cite'], id: mentionId, href: `#ref-${number}`, ariaLabel: label }, String(number)),
    ]),
  ];
}
