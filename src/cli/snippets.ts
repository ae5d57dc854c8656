/** Snippets for editors: one per component of the vocabulary, made from its example. */
import { vocabulary } from '../briefing/vocabulary/vocabulary.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** By the name of the component; typing `<Fact` or `fact` offers it, and Tab walks through its values. */
export function createSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    [...vocabulary.values()].map(({ name, about, example }) => [
      name,
      {
        scope: 'mdx',
        prefix: [`<${name}`, name.toLowerCase()],
        body: withTabStops(elementIn(example, name)).split('\n'),
        description: about,
      },
    ]),
  );
}

/** The element itself, without the sentence around it. */
function elementIn(example: string, name: string): string {
  const pattern = new RegExp(`<${name}\\b[^>]*/>|<${name}\\b[\\s\\S]*</${name}>`);
  return pattern.exec(example)?.[0] ?? example;
}

/** `id="trade-total"` becomes `id="${1:trade-total}"`. A `$` of the text would start a variable. */
function withTabStops(element: string): string {
  let stop = 0;
  return element
    .replaceAll('$', '\\$')
    .replace(/="([^"]*)"/g, (_, value: string) => `="\${${(stop += 1)}:${value.replaceAll('}', '\\}')}}"`);
}
