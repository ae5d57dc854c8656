/** Numerals that rest on no fact, with the reason the author gave. */
import { parseMdx } from '../../briefing/parse-mdx.ts';
import type { BriefingFile } from '../../newsroom/authored-newsroom.ts';
import type { Place } from '../../schema/diagnostic.ts';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { editorAddress } from '../editor-address.ts';
import type { MakePart, PanelRow } from '../panel-part.ts';

export const unboundFigures: MakePart = ({ briefing, loaded }) => {
  const file = loaded.authored.briefings.find(({ frontMatter }) => frontMatter.file === briefing?.file);
  if (!file) return null;
  const rows = exceptionsIn(file);
  return {
    id: 'unbound-figures',
    title: 'Unbound figures',
    summary: rows.length === 0 ? 'none' : String(rows.length),
    needsALook: rows.length > 0,
    rows,
  };
};

function exceptionsIn({ frontMatter: { file }, prose, linesAboveProse }: BriefingFile): PanelRow[] {
  const { tree } = parseMdx({ file, text: prose, linesAbove: linesAboveProse });
  const rows: PanelRow[] = [];
  if (!tree) return rows;
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (!('name' in node) || node.name !== 'Unbound' || !('attributes' in node)) return;
    const why = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'why')?.value;
    rows.push({
      text: textOf(node),
      href: editorAddress(startOfNode(file, node.position?.start)),
      note: typeof why === 'string' ? why : '',
    });
  });
  return rows;
}

function startOfNode(file: string, start: { line: number; column: number } | undefined): Place {
  const { line, column } = start ?? { line: 1, column: 1 };
  return { file, line, column, endLine: line, endColumn: column };
}
