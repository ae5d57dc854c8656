/** Nodes of a graph of JSON-LD, and the name of the one that all others refer to. */
import { absoluteUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

export type JsonValue = string | number | boolean | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonNode = Readonly<Record<string, JsonValue>>;

/** Address that names the publisher in every graph. */
export function publisherId({ newsroom }: Edition): string {
  return absoluteUrl(newsroom.site.url, '/#publisher');
}
