/** Renders one component of the vocabulary, or says what is wrong with how it is written. */
import type { ElementContent } from 'hast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { explainIssues } from '../schema/explain.ts';
import { nearest } from '../schema/nearest.ts';
import { noCodeMessage } from './parse-mdx.ts';
import { placeOfNode } from './places.ts';
import type { AnyComponent, Context } from './vocabulary/component.ts';
import { vocabulary } from './vocabulary/vocabulary.ts';

type Node = MdxJsxFlowElement | MdxJsxTextElement;

export function renderComponent(
  node: Node,
  given: { context: Context; file: string; children: ElementContent[] },
): ElementContent[] {
  const { context, file, children } = given;
  const place = placeOfNode(node, file);
  const component = node.name === null ? undefined : vocabulary.get(node.name);
  if (!component) return refuse(context, unknownComponent(node.name, place));
  const inline = node.type === 'mdxJsxTextElement';
  if (
    (component.allowed === 'text' && !inline && children.length > 0 && !isPhrasing(children)) ||
    (component.allowed === 'flow' && inline)
  ) {
    return refuse(context, wrongPosition(component, place));
  }
  const attributes = readAttributes(node, { component, file, context });
  if (!attributes) return [];
  const placeOf = (name: string): Place => attributes.places.get(name) ?? place;
  const result = component.run(attributes.values, { children, inline, place, placeOf }, context);
  if ('content' in result) return result.content;
  const explained = explainIssues(result.issues, {
    placeOf: (path) => placeOf(String(path[0] ?? '')),
    placeOfKey: (path) => placeOf(String(path[0] ?? '')),
    keysAt: () => component.attributeNames,
  });
  for (const diagnostic of explained)
    context.report({
      ...diagnostic,
      message: diagnostic.message
        .replace('end of the file', `end of <${component.name}>`)
        .replace(/^Unexpected key/, 'Unexpected attribute'),
    });
  return [];
}

function readAttributes(
  node: Node,
  { component, file, context }: { component: AnyComponent; file: string; context: Context },
): { values: Record<string, string>; places: Map<string, Place> } | null {
  const values: Record<string, string> = {};
  const places = new Map<string, Place>();
  for (const attribute of node.attributes) {
    const place = placeOfNode(attribute, file);
    const value = attribute.type === 'mdxJsxAttribute' ? literalOf(attribute) : null;
    if (attribute.type !== 'mdxJsxAttribute' || value === null) {
      context.report({
        rule: 'no-code',
        severity: 'error',
        place,
        message: `Unexpected expression in <${component.name}>, expected text in quotation marks`,
      });
      return null;
    }
    values[attribute.name] = value;
    places.set(attribute.name, place);
  }
  return { values, places };
}

/** The text of an attribute: in quotation marks, or braces around a text or number literal. */
function literalOf(attribute: MdxJsxAttribute): string | null {
  if (typeof attribute.value === 'string') return attribute.value;
  const source = attribute.value?.value.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(source)) return source;
  return /^(["'])((?!\1)[^\\])*\1$/.test(source) ? source.slice(1, -1) : null;
}

function isPhrasing(children: readonly ElementContent[]): boolean {
  return children.every((child) => child.type !== 'element' || child.tagName !== 'p');
}

function refuse(context: Context, diagnostic: Diagnostic): [] {
  context.report(diagnostic);
  return [];
}

function unknownComponent(name: string | null, place: Place): Diagnostic {
  const allowed = [...vocabulary.keys()];
  const list = allowed.map((known) => `<${known}>`).join(', ');
  if (name === null) return { rule: 'no-code', severity: 'error', place, message: noCodeMessage };
  const guess = nearest(name, allowed);
  const isHtml = /^[a-z]/.test(name) && guess === null;
  return {
    rule: isHtml ? 'no-html' : 'unknown-component',
    severity: 'error',
    place,
    message: `Unexpected <${name}>, expected ${isHtml ? 'Markdown, or ' : ''}one of ${list}`,
    ...(guess !== null && { hint: `did you mean \`<${guess}>\`?` }),
  };
}

function wrongPosition(component: AnyComponent, place: Place): Diagnostic {
  const expected = component.allowed === 'flow' ? 'alone on its line, with empty lines around' : 'within a sentence';
  return {
    rule: 'wrong-position',
    severity: 'error',
    place,
    message: `Unexpected <${component.name}> here, expected it ${expected}`,
  };
}
