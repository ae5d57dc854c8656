/** The page of the interface for programs: what there is, where, and what every field means. */
import { followWords } from '../language/follow-words.ts';
import { apiSchemas, listCollections } from '../outputs/api/api-files.ts';
import { fieldsOf, type Field } from '../outputs/api/fields.ts';
import { apiIndexUrl, apiListUrl, apiRecordUrl, apiSchemaUrl, apiUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Link } from './lines.ts';

export interface ApiView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly string[];
  readonly index: Link;
  readonly heads: { readonly field: string; readonly type: string; readonly meaning: string };
  readonly parts: readonly ApiPart[];
}

export interface ApiPart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The list, an example of a record, the schema. */
  readonly links: readonly Link[];
  readonly fields: readonly Field[];
}

export function viewApi(edition: Edition): ApiView {
  const words = followWords(edition.language).api;
  return {
    frame: createFrame(edition, { path: apiUrl, title: words.title, description: words.intro }),
    title: words.title,
    intro: words.intro,
    rules: words.rules,
    index: { href: apiIndexUrl, text: apiIndexUrl },
    heads: words.heads,
    parts: [
      ...listCollections(edition.newsroom).map(({ name, schema, things }) => {
        const [first] = things;
        const record = first ? [{ href: apiRecordUrl(name, first.id), text: apiRecordUrl(name, first.id) }] : [];
        return partOf(name, schema, [{ href: apiListUrl(name), text: apiListUrl(name) }, ...record]);
      }),
      partOf('list', 'list', []),
      partOf('index', 'index', [{ href: apiIndexUrl, text: apiIndexUrl }]),
    ],
  };
}

function partOf(name: string, schema: keyof typeof apiSchemas, links: readonly Link[]): ApiPart {
  const address = apiSchemaUrl(schema);
  return {
    id: name,
    title: name,
    description: apiSchemas[schema].description ?? '',
    links: [...links, { href: address, text: address }],
    fields: fieldsOf(apiSchemas[schema]),
  };
}
