/** Addresses stand for one thing: aliases against slugs, and the newsroom’s own pages against the program’s. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { nameOfOwnPage } from '../newsroom/own-pages.ts';
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';

/** First parts of addresses that the program makes pages for itself. */
export const takenNames: ReadonlySet<string> = new Set([
  '.well-known',
  '404',
  'api',
  'archive',
  'books',
  'briefings',
  'cards',
  'changes',
  'charts',
  'cite',
  'corrections',
  'facts',
  'feeds',
  'fonts',
  'glossary',
  'hi',
  'index',
  'oembed',
  'pagefind',
  'robots',
  'search',
  'sitemap',
  'sources',
  'themes',
  'timeline',
]);

/** Facts whose pages would stand where the program has its own. */
const takenFacts = new Set(['disputed', 'ledger']);

export function checkSlugs({ authored, files }: LoadedNewsroom): Diagnostic[] {
  return [
    ...checkFactIds(authored.facts),
    ...checkAliases(authored.briefings),
    ...files.flatMap((file) => checkPage(file.path, file.file)),
  ];
}

function checkFactIds(facts: LoadedNewsroom['authored']['facts']): Diagnostic[] {
  return [...facts]
    .filter(([id]) => takenFacts.has(id))
    .map(([id, { placeOf }]) => {
      const message = `Unexpected fact \`${id}\`, expected an id that the site does not use itself`;
      return { rule: 'duplicate-slug', severity: 'error', place: placeOf([]), message };
    });
}

function checkAliases(briefings: LoadedNewsroom['authored']['briefings']): Diagnostic[] {
  const owners = new Map(briefings.map((briefing) => [briefing.slug, briefing.slug]));
  return briefings.flatMap(({ slug, frontMatter }) =>
    frontMatter.value.aliases.flatMap((alias, index): Diagnostic[] => {
      const owner = owners.get(alias);
      owners.set(alias, slug);
      if (owner === undefined || (owner === slug && alias !== slug)) return [];
      const message = `Unexpected alias \`${alias}\`, expected a slug that no briefing has: it leads to \`${owner}\` already`;
      return [{ rule: 'duplicate-slug', severity: 'error', place: frontMatter.placeOf(['aliases', index]), message }];
    }),
  );
}

function checkPage(path: string, file: string): Diagnostic[] {
  const name = nameOfOwnPage(/^pages\/([^/]+)\.mdx$/.exec(path)?.[1] ?? '').id;
  if (!takenNames.has(name)) return [];
  return [
    {
      rule: 'duplicate-slug',
      severity: 'error',
      place: startOf(file),
      message: `Unexpected page \`${name}\`, expected a name that the site does not use itself`,
    },
  ];
}
