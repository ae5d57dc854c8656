/** A correction as feed readers can show it: what was wrong, and what it changed, with the value that stood there before. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { formatQuantity } from '../evidence/format.ts';
import { createSpeak } from '../evidence/speak.ts';
import { say, type Language } from '../language/language.ts';
import { strings } from '../language/strings.ts';
import type { Correction, Newsroom } from '../newsroom/model.ts';
import { absoluteUrl, briefingUrl, factUrl } from './urls.ts';

export function correctionContent(correction: Correction, newsroom: Newsroom, language: Language): string {
  const { site, briefings, facts } = newsroom;
  const link = (path: string, text: string): ElementContent => h('a', { href: absoluteUrl(site.url, path) }, text);
  const told = briefings.filter(
    (briefing) => briefing.language === language && correction.briefings.includes(briefing.slug),
  );
  const changed = [
    ...correction.facts.map((fact) =>
      h('li', [link(factUrl(fact.fact.id), say(fact.fact.statement, language)), valuesOf(fact, language)]),
    ),
    ...told.map(({ slug, headline }) => h('li', [link(briefingUrl(slug), headline)])),
  ];
  const text = createSpeak(facts, language)(correction.text);
  return toHtml({ type: 'root', children: [h('p', text), ...(changed.length > 0 ? [h('ul', changed)] : [])] });
}

/** “: five units (was four units)”. */
function valuesOf({ fact, was }: Correction['facts'][number], language: Language): string {
  const { quantity, noun } = fact;
  if (!quantity) return '';
  const format = (value: typeof quantity): string => formatQuantity(value, { language, style: 'short', noun });
  const former = strings(language).corrections.was(format({ ...quantity, figure: was, decimals: null }));
  return `: ${format(quantity)} (${former})`;
}
