/** Marks the words that were searched for on the page a result led to. Only painted: the page’s text stays as it is. */
import { isMeant } from './excerpt.ts';
import { wordsOf } from './query.ts';

/** Places marked at most. */
const most = 400;

/** Takes the words out of the address as well, so that a link copied from there is the page’s own. */
export function markSearched(root: HTMLElement): void {
  const address = new URL(location.href);
  const words = wordsOf(address.searchParams.get('mark')?.slice(0, 200) ?? '');
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  if (words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(root, words);
  if (ranges.length > 0) CSS.highlights.set('searched', new Highlight(...ranges));
}

function rangesOf(root: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && ranges.length < most) {
    const { currentNode } = walker;
    for (const match of (currentNode.nodeValue ?? '').matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*/gu)) {
      if (!isMeant(match[0], words)) continue;
      const range = document.createRange();
      range.setStart(currentNode, match.index);
      range.setEnd(currentNode, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
