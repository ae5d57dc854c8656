/** The files of the interface for programs: an index, a list of each kind, every record, and their schemas. */
import { z } from 'zod';
import { createSpeak } from '../../evidence/speak.ts';
import { formatQuantity } from '../../evidence/format.ts';
import { say } from '../../language/language.ts';
import { zonedMoment } from '../../language/moments.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { factRecord } from '../fact-record.ts';
import { lastChange } from '../last-change.ts';
import {
  absoluteUrl,
  apiIndexUrl,
  apiListUrl,
  apiRecordUrl,
  apiSchemaUrl,
  apiUrl,
  briefingUrl,
  chartUrl,
  factUrl,
  sourceUrl,
} from '../urls.ts';
import { briefingRecord } from './briefing-record.ts';
import { chartRecord } from './chart-record.ts';
import {
  apiVersion,
  briefingSchema,
  chartSchema,
  factSchema,
  indexSchema,
  listSchema,
  sourceSchema,
} from './schemas.ts';
import { sourceRecord } from './source-record.ts';

export const apiSchemas = {
  index: indexSchema,
  list: listSchema,
  briefing: briefingSchema,
  fact: factSchema,
  source: sourceSchema,
  chart: chartSchema,
} as const;
export type ApiSchemaName = keyof typeof apiSchemas;

export interface ApiCollection {
  /** In addresses: `facts`. */
  readonly name: string;
  /** Schema of one record. */
  readonly schema: ApiSchemaName;
  readonly things: readonly ApiThing[];
}

interface ApiThing {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
  readonly updated: string | null;
  /** Site-relative address of its page. */
  readonly page: string;
  readonly record: () => unknown;
}

export interface ApiFile {
  readonly url: string;
  readonly create: () => unknown;
}

export function listApiFiles(newsroom: Newsroom): ApiFile[] {
  const collections = listCollections(newsroom);
  return [
    { url: apiIndexUrl, create: () => createIndex(newsroom, collections) },
    ...collections.flatMap((collection) => [
      { url: apiListUrl(collection.name), create: () => createList(collection, newsroom) },
      ...collection.things.map(({ id, record }) => ({ url: apiRecordUrl(collection.name, id), create: record })),
    ]),
    ...Object.entries(apiSchemas).map(([name, schema]) => {
      const url = apiSchemaUrl(name);
      return { url, create: () => publishSchema(schema, absoluteUrl(newsroom.site.url, url)) };
    }),
  ];
}

/** As JSON Schema that lets new fields come. */
export function publishSchema(schema: z.ZodType, id: string): object {
  return { $id: id, ...z.toJSONSchema(schema, { io: 'input' }) };
}

export function listCollections(newsroom: Newsroom): ApiCollection[] {
  return [briefings(newsroom), facts(newsroom), sources(newsroom), charts(newsroom)];
}

function briefings(newsroom: Newsroom): ApiCollection {
  const language = newsroom.site.languages[0] ?? 'en';
  const own = newsroom.briefings.filter((briefing) => briefing.language === language);
  const things = own.map((briefing) => ({
    id: briefing.slug,
    title: briefing.headline,
    text: briefing.standfirst,
    updated: lastChange(briefing, newsroom),
    page: briefingUrl(briefing.slug),
    record: () => briefingRecord(briefing, newsroom),
  }));
  return { name: 'briefings', schema: 'briefing', things };
}

function facts(newsroom: Newsroom): ApiCollection {
  const things = [...newsroom.facts.values()].map((fact) => ({
    id: fact.id,
    title: fact.statement.en,
    text: fact.quantity && formatQuantity(fact.quantity, { language: 'en', style: 'prose', noun: fact.noun }),
    updated: null,
    page: factUrl(fact.id),
    record: () => factRecord(fact, newsroom),
  }));
  return { name: 'facts', schema: 'fact', things };
}

function sources(newsroom: Newsroom): ApiCollection {
  const things = [...newsroom.sources.values()].map((source) => ({
    id: source.id,
    title: `${source.outlet}: ${source.headline}`,
    text: source.published,
    updated: null,
    page: sourceUrl(source.id),
    record: () => sourceRecord(source, newsroom),
  }));
  return { name: 'sources', schema: 'source', things };
}

function charts(newsroom: Newsroom): ApiCollection {
  const speak = createSpeak(newsroom.facts, 'en');
  const things = [...newsroom.charts.values()].map((chart) => ({
    id: chart.id,
    title: speak(chart.finding),
    text: speak(chart.measure),
    updated: null,
    page: chartUrl(chart.id),
    record: () => chartRecord(chart, newsroom),
  }));
  return { name: 'charts', schema: 'chart', things };
}

function createIndex({ site, builtAt }: Newsroom, collections: readonly ApiCollection[]): z.infer<typeof indexSchema> {
  const full = (path: string): string => absoluteUrl(site.url, path);
  return {
    version: apiVersion,
    title: say(site.title, site.languages[0] ?? 'en'),
    url: full('/'),
    documentation: full(apiUrl),
    licence: site.licence.url,
    built: zonedMoment(builtAt, site.timeZone),
    collections: collections.map(({ name, schema, things }) => ({
      name,
      count: things.length,
      list: full(apiListUrl(name)),
      schema: full(apiSchemaUrl(schema)),
    })),
  };
}

function createList({ name, things }: ApiCollection, { site }: Newsroom): z.infer<typeof listSchema> {
  return {
    version: apiVersion,
    items: things.map(({ id, title, text, updated, page }) => ({
      id,
      title,
      text,
      updated,
      url: absoluteUrl(site.url, page),
      record: absoluteUrl(site.url, apiRecordUrl(name, id)),
    })),
  };
}
