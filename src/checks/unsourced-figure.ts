/** Pages of the newsroom’s own carry no figures: nothing there could follow the ledger. Briefings and cards are linted where they are read. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { createFinder } from '../briefing/find-words.ts';
import { parseMdx } from '../briefing/parse-mdx.ts';
import { createFindFigures, type FindFigures } from '../evidence/find-figures.ts';
import { defaultLanguage } from '../language/language.ts';
import type { PageFile } from '../newsroom/authored-newsroom.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Newsroom } from '../newsroom/model.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';

export function checkPageFigures({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const find = createFindFigures({
    language: defaultLanguage,
    facts: newsroom.facts,
    designators: designatorsOf(newsroom),
  });
  return authored.pages.flatMap((page) => [...figuresInHead(page, find), ...figuresInProse(page, find)]);
}

/** Names with digits that are no figures, as the glossary has them. */
export function designatorsOf({ terms }: Newsroom): string[] {
  return [...terms.values()].flatMap((term) => [
    ...term.designators,
    ...term.aliases.filter((alias) => /\d/.test(alias)),
  ]);
}

function figuresInHead({ frontMatter }: PageFile, find: FindFigures): Diagnostic[] {
  const { title, description } = frontMatter.value;
  return Object.entries({ title, description }).flatMap(([field, text]) =>
    find(text).map(({ text: figure, start }) =>
      unsourced(figure, frontMatter.placeOf([field], { start, end: start + figure.length })),
    ),
  );
}

function figuresInProse({ prose }: PageFile, find: FindFigures): Diagnostic[] {
  const { tree } = parseMdx(prose);
  const found: Diagnostic[] = [];
  if (!tree) return found;
  const finderFor = createFinder(prose);
  visit(tree, (node: Nodes) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const placeOf = finderFor(node);
    for (const { text } of find(node.value)) found.push(unsourced(text, placeOf(text)));
  });
  return found;
}

function unsourced(figure: string, place: Place): Diagnostic {
  return {
    rule: 'unsourced-figure',
    severity: 'error',
    place,
    message: `Unexpected figure \`${figure}\`, expected none: on a page of the newsroom’s own it could not follow the ledger`,
    hint: 'leave it out, or link to the page of the fact',
  };
}
