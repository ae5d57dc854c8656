/** Snippets that offer what a newsroom has: `<Fact id="…" />` with its facts to choose from, as prose has no schema that could. */
import type { AuthoredNewsroom } from '../newsroom/authored-newsroom.ts';
import { compareText } from '../schema/diagnostic.ts';
import type { Snippet } from './snippets.ts';

/** By name; a component of which the newsroom has nothing to offer is left out. */
export function createIdSnippets(authored: AuthoredNewsroom): Readonly<Record<string, Snippet>> {
  const phrases = [...authored.sources].flatMap(([id, { value }]) =>
    value.quotes.map((quote) => [id, quote.id] as const),
  );
  const offers = [
    offer('Fact', authored.facts.keys(), (ids) => `<Fact id="${ids}" />`),
    offer('Chart', authored.charts.keys(), (ids) => `<Chart id="${ids}" />`),
    offer('Term', authored.terms.keys(), (ids) => `<Term id="${ids}">\${2:words}</Term>`),
    offer(
      'Cite',
      phrases.map(([source, quote]) => `source="${source}" quote="${quote}"`),
      (pairs) => `<Cite ${pairs} />`,
    ),
    offer(
      'Quote',
      phrases.map(([source, quote]) => `source="${source}" id="${quote}"`),
      (pairs) => `<Quote ${pairs} />`,
    ),
  ];
  return Object.fromEntries([...offers.flat(), ...frontMatter(authored)]);
}

/** The head of a briefing, which no YAML extension completes within MDX. */
function frontMatter({ themes, contributors }: AuthoredNewsroom): (readonly [string, Snippet])[] {
  if (themes.size === 0 || contributors.size === 0) return [];
  const moment =
    '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}T${CURRENT_HOUR}:${CURRENT_MINUTE}:00${CURRENT_TIMEZONE_OFFSET}';
  const body = [
    '---',
    `theme: ${choice(1, themes.keys())}`,
    'headline: ${2:What is so}',
    'standfirst: ${3:How we know}',
    `byline: [${choice(4, contributors.keys())}]`,
    `publishedAt: ${moment}`,
    'draft: true',
    '---',
  ];
  return [
    [
      'Head of a briefing',
      { scope: 'mdx', prefix: ['---', 'front matter'], body, description: 'Its front matter, as a draft.' },
    ],
  ];
}

function offer(
  name: string,
  choices: Iterable<string>,
  body: (choice: string) => string,
): (readonly [string, Snippet])[] {
  const list = [...choices].sort(compareText);
  if (list.length === 0) return [];
  const description = `One of the newsroom’s ${list.length}; \`npm run schemas\` brings the list up to date.`;
  return [
    [`${name} of the newsroom`, { scope: 'mdx', prefix: [`<${name} …`], body: [body(choice(1, list))], description }],
  ];
}

/** A list to choose from at a tab stop. */
function choice(stop: number, choices: Iterable<string>): string {
  // These three mean something to the editor there.
  return `\${${stop}|${[...choices].map((text) => text.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
