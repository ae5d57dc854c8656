/** Documents of a book as XHTML: trees of HTML become XML, written out by a program that knows its rules. */
import type { Element, ElementContent, RootContent } from 'hast';
import { x } from 'xastscript';
import type { Element as XmlElement, Text } from 'xast';
import { renderXml } from '../../outputs/render-xml.ts';

export interface BookDocument {
  readonly title: string;
  readonly language: string;
  readonly body: readonly ElementContent[];
  /** What the body is in EPUB’s words: `cover`, `bodymatter`. */
  readonly type: string;
}

export function renderXhtml({ title, language, body, type }: BookDocument): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    { type: 'doctype', name: 'html' },
    x('html', { ...namespaces, lang: language, 'xml:lang': language }, [
      x('head', [x('title', title), x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
      x('body', { 'epub:type': type }, body.flatMap(toXmlNode)),
    ]),
  ]);
  return renderXml(tree);
}

const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };

function toXmlNode(node: RootContent | ElementContent): (XmlElement | Text)[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  return [x(node.tagName, attributesOf(node), node.children.flatMap(toXmlNode))];
}

/** Names in HTML are those of the tree in lower case; `className` is the one exception that stands in books. */
function attributesOf({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return [];
      const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
      if (name === 'className') return [['class', text]];
      if (name === 'lang')
        return [
          ['lang', text],
          ['xml:lang', text],
        ];
      return [[name === 'epubType' ? 'epub:type' : name.toLowerCase(), text]];
    }),
  );
}
