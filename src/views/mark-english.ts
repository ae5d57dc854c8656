/** Marks what stands in English on a page in another language, so that voices, hyphenation and translators know. */
import type { Element, ElementContent, RootContent, Text } from 'hast';
import { h } from 'hastscript';

/** Words in small Latin letters. Codes (`S-400`), formats (`RSS`) and addresses are said in any language. */
const englishWord = /(?<![\p{L}\p{N}./@_-])\p{Lu}?\p{Ll}{2,}(?![\p{L}\p{N}/@_]|\.\p{L})/u;
const fullAddress = /https?:\S+/g;
const ownLetters = /\p{Script=Devanagari}/u;

/** Nothing in them is read as text of the page, or they may hold no element. */
const leftAlone = new Set(['script', 'style', 'template', 'select', 'textarea', 'code', 'pre']);
const onlyText = new Set(['title', 'option', 'text', 'tspan', 'desc']);

/** Attributes that are read out. */
const spoken = ['ariaLabel', 'alt', 'title', 'placeholder'];

/** What the words of an element are in; `own` where any are in the page’s language, or marked as in another already. */
type Words = 'none' | 'english' | 'own';

/** The element with `lang="en"` on the largest parts of it that are in English only. */
export function markEnglish(element: Element): Element {
  if (leftAlone.has(element.tagName) || element.properties.lang !== undefined) return element;
  switch (wordsOf(element)) {
    case 'none':
      return element;
    case 'english':
      return { ...element, properties: { ...element.properties, lang: 'en' } };
    case 'own':
      return { ...element, children: element.children.flatMap((child) => markChild(child, element)) };
  }
}

function markChild(child: ElementContent, parent: Element): ElementContent[] {
  if (child.type === 'element') return [markEnglish(child)];
  const isMarked = child.type === 'text' && wordsIn(child.value) === 'english' && !onlyText.has(parent.tagName);
  return isMarked ? wrap(child) : [child];
}

/** Spaces around the words stay outside. */
function wrap({ value }: Text): ElementContent[] {
  const words = value.trim();
  const start = value.indexOf(words);
  const text = (part: string): Text[] => (part === '' ? [] : [{ type: 'text', value: part }]);
  return [...text(value.slice(0, start)), h('span', { lang: 'en' }, words), ...text(value.slice(start + words.length))];
}

function wordsOf(node: RootContent): Words {
  if (node.type === 'text') return wordsIn(node.value);
  if (node.type !== 'element' || leftAlone.has(node.tagName)) return 'none';
  if (node.properties.lang !== undefined) return 'own';
  const said = spoken.flatMap((name) => {
    const value = node.properties[name];
    return typeof value === 'string' ? [wordsIn(value)] : [];
  });
  return together([...said, ...node.children.map(wordsOf)]);
}

function together(parts: readonly Words[]): Words {
  if (parts.includes('own')) return 'own';
  return parts.includes('english') ? 'english' : 'none';
}

function wordsIn(text: string): Words {
  if (ownLetters.test(text)) return 'own';
  return englishWord.test(text.replaceAll(fullAddress, '')) ? 'english' : 'none';
}
