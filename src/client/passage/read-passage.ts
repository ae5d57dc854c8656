/** Reads what a reader has selected: the words as they are quoted, whose they are, and the address that leads back to them. */
import { textFragment } from './text-fragment.ts';

export interface Passage {
  /** As they are read: without marks of references, charts and notes beside the text. */
  readonly words: string;
  /** The outlet whose exact words these are; `null` for words of the article itself. */
  readonly speaker: string | null;
  /** Full address, with a text fragment, and the paragraph for browsers that know none. */
  readonly url: string;
  /** Where they end on the page. */
  readonly lastBlock: Element;
}

/** A text node, and what of it is selected. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

const blocks = 'p, li, h1, h2, h3, blockquote, dt, dd, td, th, cite, figcaption';
/** A quotation alone in a block says below it whose it is; that is no part of its words. */
const silent = '.cite, .anchor, .rail, .unseen, .passage, .quote > cite, sup, figure, script, [hidden]';
/** Parts of a page that an address can name; the marks of figures and references in a line are not where it begins. */
const places = ':is(p, li, ul, ol, h2, h3, section, blockquote)[id]';

/** `null` where no words of the article are selected. */
export function readPassage(range: Range, article: Element): Passage | null {
  const pieces = piecesOf(range, article);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const quote = quoteAround(pieces);
  const words = quotedWords(pieces, quote);
  if (words.length < 3) return null;
  const [firstBlock, lastBlock] = [blockOf(first.node), blockOf(last.node)];
  const same = firstBlock === lastBlock;
  const fragment = textFragment({
    first: textBetween(
      [first.node, first.from],
      same ? [last.node, last.to] : [firstBlock, firstBlock.childNodes.length],
    ),
    last: same ? null : textBetween([lastBlock, 0], [last.node, last.to]),
    before: textBetween([firstBlock, 0], [first.node, first.from]),
    after: textBetween([last.node, last.to], [lastBlock, lastBlock.childNodes.length]),
    page: article.textContent,
  });
  const address = location.href.split('#')[0] ?? '';
  return {
    words,
    speaker: outletOf(quote),
    url: `${address}#${placeOf(firstBlock, article)}:~:text=${fragment}`,
    lastBlock,
  };
}

/** In order, those that hold a letter; the ends are moved to the ends of words, as browsers look for whole ones. */
function piecesOf(range: Range, article: Element): Piece[] {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(
    root.nodeType === Node.TEXT_NODE ? (root.parentNode ?? root) : root,
    NodeFilter.SHOW_TEXT,
  );
  const found: Piece[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    if (!article.contains(node) || node.parentElement?.closest(silent)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (/\S/.test(node.data.slice(from, to))) found.push({ node, ...wholeWords(node.data, from, to) });
  }
  return found;
}

/** The same letters without spaces at the ends, and to the ends of the words they are in. */
export function wholeWords(text: string, from: number, to: number): { from: number; to: number } {
  const selected = text.slice(from, to);
  const start = from + selected.length - selected.trimStart().length;
  const end = to - (selected.length - selected.trimEnd().length);
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '';
  const isInside = (index: number): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text.slice(index));
  return {
    from: isInside(start) ? start - before.length : start,
    to: isInside(end - 1) ? end + behind.length : end,
  };
}

/** Quotations inside the passage get their marks: on the page these are drawn by styles, and so are no text. */
function quotedWords(pieces: readonly Piece[], speaker: Element | null): string {
  const quoteOf = (piece: Piece | undefined): Element | null => {
    const quote = piece?.node.parentElement?.closest('.quote') ?? null;
    return quote === speaker ? null : quote;
  };
  const text = pieces.map((piece, index) => {
    const [previous, next] = [pieces[index - 1], pieces[index + 1]];
    const quote = quoteOf(piece);
    const opening = quote && quote !== quoteOf(previous) ? '‘' : '';
    const closing = quote && quote !== quoteOf(next) ? '’' : '';
    const words = piece.node.data.slice(piece.from, piece.to);
    // Everything is set between double marks in the end; those inside become single, and double again inside these.
    const inside = quote ? words : words.replaceAll('“', '‘').replaceAll('”', '’');
    return `${spaceBetween(previous, piece)}${opening}${inside}${closing}`;
  });
  return text.join('').replace(/[ \t\r\n]+/g, ' ');
}

/** Spaces at the ends of nodes are left out with what is not selected; inside the passage they part words. */
function spaceBetween(previous: Piece | undefined, { node, from }: Piece): string {
  if (!previous) return '';
  const isParted =
    blockOf(previous.node) !== blockOf(node) ||
    /\s$/.test(node.data.slice(0, from)) ||
    /^\s/.test(previous.node.data.slice(previous.to));
  return isParted ? ' ' : '';
}

function blockOf(node: Node): Element {
  const parent = node.parentElement;
  return parent?.closest(blocks) ?? parent ?? document.body;
}

function textBetween(start: readonly [Node, number], end: readonly [Node, number]): string {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.toString();
}

/** Words from inside one quotation belong to its source. */
function quoteAround(pieces: readonly Piece[]): Element | null {
  const [quote = null, ...others] = new Set(pieces.map(({ node }) => node.parentElement?.closest('.quote') ?? null));
  return others.length === 0 ? quote : null;
}

/** The mark of a quotation names its outlet; it stands in the quotation or right behind it. */
function outletOf(quote: Element | null): string | null {
  const mark = quote?.querySelector('.cite') ?? quote?.nextElementSibling?.querySelector('.cite');
  return mark?.getAttribute('aria-label')?.replace(/^\d+: /, '') ?? null;
}

/** Id of the paragraph, or of the last part before it that has one. */
function placeOf(block: Element, article: Element): string {
  const own = block.closest(places);
  if (own && article.contains(own)) return own.id;
  const before = [...article.querySelectorAll(places)].filter(
    (place) => place.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.id ?? '';
}
