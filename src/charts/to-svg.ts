/** A drawing as text that XML readers take, too. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

export function toSvg(drawing: Element): string {
  // HTML may have the end of a CDATA section in a text, XML may not.
  return toHtml(drawing, { space: 'svg' }).replaceAll(']]>', ']]&gt;');
}
