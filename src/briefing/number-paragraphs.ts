/** Gives every paragraph, list and quotation of the prose an address of its own, for links to words in it. */
import type { Element, ElementContent, RootContent } from 'hast';

const numbered = new Set(['p', 'ul', 'ol', 'blockquote']);

/**
 * `p.1`, `p.2`, … in the order of the text. The full stop keeps them apart from the ids of headings, which have none.
 * One that has an id keeps it.
 */
export function numberParagraphs(prose: readonly RootContent[]): RootContent[] {
  let count = 0;
  const withId = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type !== 'element' || node.properties.id !== undefined) return node;
    if (isNote(node)) return { ...node, children: node.children.map(withId) };
    if (!numbered.has(node.tagName)) return node;
    count += 1;
    return { ...node, properties: { ...node.properties, id: `p.${count}` } };
  };
  return prose.map((node) => withId(node));
}

function isNote({ properties }: Element): boolean {
  return properties.role === 'note';
}
