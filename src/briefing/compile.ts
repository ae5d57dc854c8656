/** Compiles the prose of a briefing: MDX in, finished markup and everything pages need to know about it out. */
import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'mdast-util-to-string';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { addRail } from './add-rail.ts';
import { checkProse } from './check-prose.ts';
import { createCitations } from './citations.ts';
import type { CompiledBriefing } from './compiled.ts';
import { keepWhole } from './keep-whole.ts';
import { lintFigures } from './lint-figures.ts';
import { lintScripts } from './lint-scripts.ts';
import { lintUnits } from './lint-units.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { parseMdx, type MdxText } from './parse-mdx.ts';
import { toMarkup } from './to-markup.ts';
import type { Context, References } from './vocabulary/component.ts';

export interface Compilation {
  /** `null` where the prose has errors. */
  readonly compiled: CompiledBriefing | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Raised when compiled output changes for the same input, so that kept results are made anew. */
export const compilerVersion = 5;

export function compileBriefing(source: MdxText, references: References): Compilation {
  const { tree, diagnostics: syntax } = parseMdx(source);
  if (!tree) return { compiled: null, diagnostics: syntax };
  const diagnostics: Diagnostic[] = [
    ...checkProse(tree, source.file),
    ...lintFigures(tree, { source, references }),
    ...lintUnits(tree, { source, references }),
    ...lintScripts(tree, { source, language: references.language }),
  ];
  const context = createContext(references, (diagnostic) => diagnostics.push(diagnostic));
  const { root, sections } = toMarkup(tree, { context, file: source.file });
  const { keyPoints, prose } = takeKeyPoints(keepWhole(addRail(root, context)));
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { compiled: null, diagnostics };
  const compiled: CompiledBriefing = {
    html: toHtml({ type: 'root', children: numberParagraphs(prose) }),
    keyPointsHtml: keyPoints ? toHtml(keyPoints) : null,
    sections,
    citations: context.citations.list(),
    facts: [...context.used.facts],
    charts: [...context.used.charts],
    terms: [...context.used.terms],
    words: countWords(textOf(tree)),
    tally: { ...context.count },
  };
  return { compiled, diagnostics };
}

function createContext(references: References, report: (diagnostic: Diagnostic) => void): Context {
  return {
    references,
    report,
    citations: createCitations(),
    used: { facts: new Set(), charts: new Set(), terms: new Set() },
    count: { figures: 0, derived: 0, disputed: 0, unreviewed: 0, exceptions: 0 },
  };
}

/** The list inside `<KeyPoints>` goes above the prose; the rest stays in order. */
function takeKeyPoints(root: HastRoot): { keyPoints: Element | null; prose: RootContent[] } {
  const isKeyPoints = (node: RootContent): node is Element => node.type === 'element' && hasClass(node, 'key-points');
  const found = root.children.find(isKeyPoints);
  const list = found?.children.find((child: ElementContent): child is Element => child.type === 'element');
  return { keyPoints: list ?? null, prose: root.children.filter((node) => node !== found) };
}

function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
