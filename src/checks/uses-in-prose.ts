/** Finds what the prose of a briefing rests on, and where: the sources, facts and charts that it names. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMdx } from '../briefing/parse-mdx.ts';
import { placeOfNode } from '../briefing/places.ts';
import type { BriefingFile } from '../newsroom/authored-newsroom.ts';
import type { Place } from '../schema/diagnostic.ts';

export interface ProseUse {
  readonly kind: 'source' | 'fact' | 'chart';
  readonly id: string;
  /** Of the attribute that names it. */
  readonly place: Place;
}

/** The attribute of each component that names what it rests on. */
const naming: Readonly<Record<string, { readonly attribute: string; readonly kind: ProseUse['kind'] } | undefined>> = {
  Cite: { attribute: 'source', kind: 'source' },
  Quote: { attribute: 'source', kind: 'source' },
  Fact: { attribute: 'id', kind: 'fact' },
  Chart: { attribute: 'id', kind: 'chart' },
};

/** In the order of the text; nothing where the prose has faults of its own. */
export function usesInProse({ frontMatter, prose, linesAboveProse }: BriefingFile): ProseUse[] {
  const { file } = frontMatter;
  const { tree } = parseMdx({ file, text: prose, linesAbove: linesAboveProse });
  const uses: ProseUse[] = [];
  if (!tree) return uses;
  visit(tree, (node: Nodes) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const named = naming[node.name ?? ''];
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== named?.attribute) continue;
      if (typeof attribute.value === 'string')
        uses.push({ kind: named.kind, id: attribute.value, place: placeOfNode(attribute, file) });
    }
  });
  return uses;
}
