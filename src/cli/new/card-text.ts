/** The text of a new YAML file or entry. */
import { stringify } from 'yaml';

/** A card as YAML, with the line that tells editors which schema it follows. Fields that are `undefined` are left out. */
export function renderCard(schema: string, card: Readonly<Record<string, unknown>>): string {
  return `# yaml-language-server: $schema=../.schemas/${schema}.json\n${renderEntry(card)}`;
}

/** The same without that line: an entry at the end of a file, or front matter. */
export function renderEntry(card: Readonly<Record<string, unknown>>): string {
  const given = Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));
  return stringify(given, { lineWidth: 0 });
}
