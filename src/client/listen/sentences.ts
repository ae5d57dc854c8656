/** Finds what of a briefing is read aloud: its sentences, without marks, numbers of references and charts. */

export interface Sentence {
  readonly text: string;
  readonly language: string;
  readonly range: Range;
  readonly element: Element;
}

const read = [
  'main h1',
  '.standfirst',
  '.points li',
  '.prose > :is(p, h2, h3)',
  '.prose > :is(ul, ol) > li',
  '.prose > :is(blockquote, .aside) p',
].join();
const silent = '.cite, .anchor, .rail, .unseen, sup, [hidden]';

/** In the order of the page. */
export function findSentences(page: Document): Sentence[] {
  return [...page.querySelectorAll(read)].flatMap((element) => sentencesOf(element, page));
}

function sentencesOf(element: Element, page: Document): Sentence[] {
  const nodes = textNodes(element, page);
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const text = nodes.map((node) => node.data).join('');
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => {
      const range = page.createRange();
      range.setStart(...placeIn(nodes, index + segment.length - segment.trimStart().length));
      range.setEnd(...placeIn(nodes, index + segment.trimEnd().length));
      return { text: segment.trim(), language, range, element };
    });
}

function textNodes(element: Element, page: Document): Text[] {
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest(silent)) nodes.push(node);
  }
  return nodes;
}

/** The node that holds the letter at `index` of the joined text, and where in it. */
function placeIn(nodes: readonly Text[], index: number): [Node, number] {
  let passed = 0;
  for (const node of nodes) {
    if (index <= passed + node.length) return [node, index - passed];
    passed += node.length;
  }
  throw new Error(`there is no letter ${index} in a text of ${passed}`);
}
