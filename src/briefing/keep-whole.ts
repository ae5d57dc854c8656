/** Keeps what belongs together on one line: “S-400”, “2024–25”, “5–6”. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

/** A word with a hyphen or dash before a digit: browsers would break after it. */
const whole = /((?:[^\s()[\]“”"',;:]*[-–]\d[^\s()[\]“”"',;:]*))/u;

/** Longer ones, addresses mostly, may break: on a small phone they would not fit a line. */
const longest = 24;

/** Elements whose text is kept together already, or is none of the prose. */
const skipped = new Set(['svg', 'figure', 'code', 'pre', 'data', 'table']);

/** Wraps such words in `<span class="whole">`; the text itself stays as it was, for finding and copying. */
export function keepWhole(root: Root): Root {
  return { ...root, children: root.children.flatMap((node) => wrap(node)) };
}

function wrap<T extends RootContent | ElementContent>(node: T): (T | ElementContent)[] {
  if (node.type === 'text') return wrapText(node.value);
  if (node.type !== 'element' || skipped.has(node.tagName)) return [node];
  const element: Element = node;
  return [{ ...node, children: element.children.flatMap((child) => wrap(child)) }];
}

function wrapText(text: string): ElementContent[] {
  return text
    .split(whole)
    .map((part, index): ElementContent =>
      index % 2 === 1 && part.length <= longest
        ? h('span', { className: ['whole'] }, part)
        : { type: 'text', value: part },
    )
    .filter((part) => part.type !== 'text' || part.value !== '');
}
