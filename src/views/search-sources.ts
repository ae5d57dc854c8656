/** Sources for the index of search: the card of each, and every phrase kept from it. */
import type { Quote, Source } from '../evidence/source.ts';
import { paragraphs, type SearchRecord } from '../outputs/search-record.ts';
import { sourceUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { dateOf, headlineOf } from './lines.ts';

export function sourceRecords(source: Source, edition: Edition): SearchRecord[] {
  return [cardRecord(source, edition), ...source.quotes.map((quote) => quoteRecord(quote, source, edition))];
}

function cardRecord(source: Source, edition: Edition): SearchRecord {
  const shared = common(source, edition);
  const says = source.says && edition.speak(source.says);
  return {
    ...shared,
    kind: 'source',
    url: sourceUrl(source.id),
    title: headlineOf(source),
    body: paragraphs([source.outlet, source.author, says], 3),
    card: { ...shared.card, summary: says },
  };
}

function quoteRecord(quote: Quote, source: Source, edition: Edition): SearchRecord {
  return {
    ...common(source, edition),
    kind: 'quote',
    url: `${sourceUrl(source.id)}#quote-${quote.id}`,
    title: source.headline,
    body: paragraphs([quote.text], 1),
  };
}

function common(source: Source, edition: Edition) {
  return {
    names: [],
    mentions: [],
    standing: 'plain' as const,
    themes: themesOf(source, edition),
    language: source.language,
    date: source.published,
    card: { line: `${source.outlet}, ${dateOf(source, edition)}` },
  };
}

/** The themes of the facts that rest on it. */
function themesOf(source: Source, edition: Edition): string[] {
  return [...new Set(edition.uses.ofSource(source.id).facts.map((fact) => fact.theme))];
}
