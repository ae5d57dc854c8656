/** Briefings and charts in schema.org’s words: articles with what they cite, datasets with what they rest on. */
import { chartFiles } from '../charts/chart-files.ts';
import { describeChart } from '../charts/describe.ts';
import { chartTable } from '../charts/table.ts';
import type { Chart } from '../charts/chart.ts';
import type { Source, SourceKind } from '../evidence/source.ts';
import { say } from '../language/language.ts';
import { asSentence } from '../language/sentences.ts';
import { startOfDay, zonedMoment } from '../language/moments.ts';
import type { Briefing, Contributor } from '../newsroom/model.ts';
import { correctionsNaming, lastChange } from '../outputs/last-change.ts';
import { absoluteUrl, briefingUrl, chartUrl, sourceUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { articleShapes, briefingCard, pictureOf } from './share-card.ts';
import { publisherId, type JsonNode } from './json-node.ts';

export function describeArticle(briefing: Briefing, edition: Edition): JsonNode {
  const { site } = edition.newsroom;
  const address = absoluteUrl(site.url, briefingUrl(briefing.slug));
  const card = briefingCard(briefing, edition);
  const corrections = correctionsOf(briefing, edition);
  return {
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    '@id': `${address}#article`,
    headline: briefing.headline,
    description: briefing.standfirst,
    url: address,
    mainEntityOfPage: address,
    datePublished: zonedMoment(briefing.publishedAt, site.timeZone),
    dateModified: lastChange(briefing, edition.newsroom),
    author: briefing.byline.map((contributor) => authorOf(contributor, edition)),
    publisher: { '@id': publisherId(edition) },
    image: (['wide', ...articleShapes] as const).map((shape) => {
      const { url, width, height, alt } = pictureOf(card, shape, edition);
      // The other shapes show the same.
      const caption = shape === 'wide' && { caption: alt };
      return { '@type': 'ImageObject', url: absoluteUrl(site.url, url), width, height, ...caption };
    }),
    articleSection: say(briefing.theme.name, briefing.language),
    inLanguage: briefing.language,
    wordCount: briefing.compiled.words,
    isAccessibleForFree: true,
    license: site.licence.url,
    ...(briefing.place !== null && { dateline: briefing.place }),
    backstory: backstoryOf(briefing, edition),
    // What they are stands on their own pages, once: here it would be half a kilobyte before every text.
    citation: sourcesCited(briefing, edition).map((source) => ({ '@id': workId(source, edition) })),
    isBasedOn: briefing.compiled.charts.map((id) => absoluteUrl(site.url, chartUrl(id))),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

export function describeDataset(chart: Chart, edition: Edition): JsonNode {
  const { newsroom, language, speak } = edition;
  const { site } = newsroom;
  const periods = chart.xs.flatMap(({ period }) => (period ? [period] : []));
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    '@type': 'Dataset',
    '@id': `${absoluteUrl(site.url, chartUrl(chart.id))}#dataset`,
    name: speak(chart.measure),
    headline: speak(chart.finding),
    description: `${asSentence(speak(chart.finding), language)} ${describeChart(chart, { language, speak })}`,
    url: absoluteUrl(site.url, chartUrl(chart.id)),
    inLanguage: language,
    isAccessibleForFree: true,
    license: chart.licences.find((licence) => licence.startsWith('https://')) ?? site.licence.url,
    creator: { '@id': publisherId(edition) },
    publisher: { '@id': publisherId(edition) },
    variableMeasured: chartTable(chart, { language, speak })
      .columns.slice(1)
      .map(({ text }) => text),
    distribution: filesOf(chart, edition),
    ...(first && last && { temporalCoverage: `${first.start}/${last.end}` }),
    isBasedOn: chart.sources.map((source) => describeSource(source)),
  };
}

/** The numbers as files, as search engines for data look for them. */
function filesOf({ id }: Chart, { newsroom }: Edition): JsonNode[] {
  const { csv, json } = chartFiles(id);
  return [
    { url: csv, type: 'text/csv' },
    { url: json, type: 'application/json' },
  ].map(({ url, type }) => ({
    '@type': 'DataDownload',
    contentUrl: absoluteUrl(newsroom.site.url, url),
    encodingFormat: type,
  }));
}

function authorOf({ kind, name, url }: Contributor, edition: Edition): JsonNode {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name: say(name, edition.language),
    ...(url !== null && { url }),
    ...(kind === 'desk' && { parentOrganization: { '@id': publisherId(edition) } }),
  };
}

const workTypes: Readonly<Record<SourceKind, string>> = {
  news: 'NewsArticle',
  official: 'DigitalDocument',
  dataset: 'Dataset',
  reference: 'CreativeWork',
};

/** A work that others wrote, on the page of its card; articles name it by its `@id`. */
export function describeCitedWork(source: Source, edition: Edition): JsonNode {
  return { '@id': workId(source, edition), ...describeSource(source) };
}

function workId({ id }: Source, { newsroom }: Edition): string {
  return `${absoluteUrl(newsroom.site.url, sourceUrl(id))}#work`;
}

function describeSource(source: Source): JsonNode {
  return {
    '@type': workTypes[source.kind],
    // Only what is printed over a work is its name.
    [source.headlineIs === 'exact' ? 'name' : 'description']: source.headline,
    publisher: { '@type': 'Organization', name: source.outlet },
    ...(source.author !== null && { author: { '@type': 'Person', name: source.author } }),
    ...(source.published !== null && { datePublished: source.published }),
    ...(source.url !== null && { url: source.url }),
    inLanguage: source.language,
  };
}

function sourcesCited(briefing: Briefing, { newsroom }: Edition): Source[] {
  return briefing.compiled.citations.flatMap(({ source }) => newsroom.sources.get(source) ?? []);
}

/** How the figures are founded, in the words of the tally above the text. */
function backstoryOf({ compiled }: Briefing, { words }: Edition): string {
  const { figures, exceptions, derived, disputed } = compiled.tally;
  return [
    words.briefing.sourced(figures, figures + exceptions),
    ...(derived > 0 ? [words.briefing.derived(derived)] : []),
    ...(disputed > 0 ? [words.briefing.disputed(disputed)] : []),
  ].join(', ');
}

/** Corrections that name the briefing, or a figure it prints. */
function correctionsOf(briefing: Briefing, { newsroom, speak }: Edition): JsonNode[] {
  return correctionsNaming(briefing, newsroom).map((item) => ({
    '@type': 'CorrectionComment',
    text: speak(item.text),
    datePublished: startOfDay(item.date, newsroom.site.timeZone),
  }));
}
