/** A tree as an XML file. */
import { toXml } from 'xast-util-to-xml';

export function renderXml(tree: Parameters<typeof toXml>[0]): string {
  // No tree of ours has a CDATA section: its end in a text is text, which XML asks to be escaped.
  return `${toXml(tree).replaceAll(']]>', ']]&gt;')}\n`;
}
