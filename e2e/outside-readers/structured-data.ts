/** Validates the structured data of a page with Adobe’s validator, by the vocabulary of schema.org as Google’s types have it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';

// It comes without types.
interface Validator {
  readonly validate: (data: object) => Promise<unknown>;
}
const { default: Validator } = z
  .object({ default: z.custom<new (vocabulary: object) => Validator>((value) => typeof value === 'function') })
  .parse(createRequire(import.meta.url)('@adobe/structured-data-validator'));

export const node = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });
const graph = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) });
export type GraphNode = z.infer<typeof node>;

const issues = z.array(
  z.object({ issueMessage: z.string(), severity: z.enum(['ERROR', 'WARNING']), path: z.unknown() }),
);

/** The nodes of the one graph that a page has. */
export function graphOf(html: string): GraphNode[] {
  const found: string[] = [];
  const walk = (element: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in element && element.attrs.some(({ value }) => value === 'application/ld+json'))
      found.push(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    if ('childNodes' in element) element.childNodes.forEach(walk);
  };
  walk(parse(html));
  const [json = ''] = found;
  return graph.parse(JSON.parse(json))['@graph'];
}

/** One line for every error and warning. */
export async function structureFaults(nodes: readonly GraphNode[]): Promise<string[]> {
  const byType: Record<string, GraphNode[]> = {};
  for (const each of nodes) (byType[[each['@type']].flat()[0] ?? ''] ??= []).push(each);
  // It takes notes on what it is given.
  const found: unknown = await new Validator(vocabulary()).validate({ jsonld: structuredClone(byType) });
  return issues
    .parse(found)
    .map(({ severity, issueMessage, path }) => `${severity} ${issueMessage} at ${JSON.stringify(path)}`);
}

let read: object | null = null;

/** The types of schema.org with their properties, in the form in which schema.org publishes them. */
function vocabulary(): object {
  read ??= { '@graph': [...classesAndProperties(typesOfSchemaOrg())] };
  return read;
}

function typesOfSchemaOrg(): string {
  const require = createRequire(import.meta.url);
  return readFileSync(require.resolve('schema-dts').replace(/\.js$/, '.d.ts'), 'utf8');
}

/** A type is an interface `NameLeaf`; where others stand on it, its properties are in `NameBase`. */
function* classesAndProperties(types: string): Generator<object> {
  for (const [, name = '', kind = '', parents = '', body = ''] of types.matchAll(
    /^(?:export )?interface (\w+)(Base|Leaf) extends ([^{]+) \{(.*?)^\}/gms,
  )) {
    const above = [...parents.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => ({ '@id': `schema:${parent}` }));
    const isOwnBase = above.some((parent) => parent['@id'] === `schema:${name}`);
    if (kind === 'Base' || !isOwnBase)
      yield { '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': above };
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\??:/gm))
      yield {
        '@id': `schema:${property}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': { '@id': `schema:${name}` },
      };
  }
}
