/** Words in quotation marks are somebody’s: from four on, they stand on the card of a source. */
import type { Nodes } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { createFinder } from '../briefing/find-words.ts';
import { parseMdx, type MdxText } from '../briefing/parse-mdx.ts';
import { normalizeText } from '../evidence/find-quote.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { everyText, partOf } from './every-text.ts';

/** Fewer are a name, a term or a word held at arm’s length. */
const fewest = 4;

export function checkTypedQuotes({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const known = knownWords(newsroom);
  const isUnknown = (quoted: Quoted): boolean => !known.some((text) => text.includes(normalizeText(quoted.words)));
  const inCards = everyText(authored)
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ text, placeOf }) =>
      quotedIn(text)
        .filter(isUnknown)
        .map((quoted) => unsourced(quoted, placeOf(partOf(quoted)))),
    );
  // Parsing takes its time, and hardly any text has a quotation that it typed itself.
  const suspects = authored.briefings.filter(({ prose }) => quotedIn(prose).some(isUnknown));
  const inProse = suspects.flatMap(({ frontMatter: { file }, prose, linesAboveProse }) =>
    quotedInProse({ file, text: prose, linesAbove: linesAboveProse })
      .filter(({ quoted }) => isUnknown(quoted))
      .map(({ quoted, place }) => unsourced(quoted, place, 'write <Quote source="…" id="…" /> in its place')),
  );
  return [...inCards, ...inProse];
}

/** What sources say in their own words, on their cards. */
function knownWords({ sources }: Newsroom): string[] {
  return [...sources.values()].flatMap(({ headline, quotes }) =>
    [headline, ...quotes.map(({ text }) => text)].map(normalizeText),
  );
}

interface Quoted {
  /** With its marks. */
  readonly text: string;
  readonly start: number;
  readonly words: string;
}

const marked = /“[^“”]+”|„[^„“”]+[“”]|"[^"]+"|«[^«»]+»|(?<![\p{L}\p{N}])‘[^‘]+?’(?![\p{L}\p{N}])/gu;

function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(marked)]
    .map(({ 0: whole, index }) => ({ text: whole, start: index, words: whole.slice(1, -1) }))
    .filter(({ words }) => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= fewest);
}

/** Phrases may have markup inside; a text that is exempt by `<Unbound>` has its reason beside it. */
function quotedInProse(source: MdxText): { quoted: Quoted; place: Place }[] {
  const { tree } = parseMdx(source);
  const finderFor = createFinder(source);
  const found: { quoted: Quoted; place: Place }[] = [];
  if (!tree) return found;
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    const placeOf = finderFor(node);
    for (const quoted of quotedIn(plainText(node))) found.push({ quoted, place: placeOf(quoted.text) });
    return SKIP;
  });
  return found;
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || ('name' in node && node.name === 'Unbound')) return '';
  return node.children.map(plainText).join('');
}

function unsourced(
  { text }: Quoted,
  place: Place,
  hint = 'add the phrase to `quotes` on the card of its source, or say it in your own words',
): Diagnostic {
  const message = `Unexpected quotation ${text}, expected words that stand on the card of a source`;
  return { rule: 'unsourced-quote', severity: 'error', place, message, hint };
}
