/** Reads the MDX of a briefing into a tree whose positions count from the start of the file. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { createLineIndex } from '../schema/line-index.ts';
import { findKnot } from './knots.ts';

export interface MdxText {
  readonly file: string;
  /** The prose, without front matter. */
  readonly text: string;
  /** Lines of the file above the prose. */
  readonly linesAbove: number;
}

/** Longest prose read, in characters. */
const maximumLength = 512 * 1024;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The tree, or why there is none. Syntax faults stop at the first, as the parser does. */
export function parseMdx(source: MdxText): { tree: Root | null; diagnostics: Diagnostic[] } {
  if (source.text.length > maximumLength) {
    const message = `Unexpected prose of ${source.text.length} characters, expected at most ${maximumLength}`;
    return {
      tree: null,
      diagnostics: [{ rule: 'too-large', severity: 'error', place: pointIn(source, { line: 1, column: 1 }), message }],
    };
  }
  // Empty lines stand for the front matter, so that every position is the file’s own.
  const text = '\n'.repeat(source.linesAbove) + source.text.replace(/\r\n?/g, '\n');
  const knot = findKnot(text);
  if (knot) {
    const place = pointIn(source, createLineIndex(text)(knot.offset));
    return { tree: null, diagnostics: [{ rule: 'mdx-syntax', severity: 'error', place, message: knot.message }] };
  }
  try {
    return { tree: processor.parse(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, diagnostics: [explainSyntax(error, source)] };
  }
}

function explainSyntax(fault: VFileMessage, source: MdxText): Diagnostic {
  const place = pointIn(
    source,
    openingTag(fault.reason) ?? { line: fault.line ?? source.linesAbove + 1, column: fault.column ?? 1 },
  );
  const reason = fault.reason.split('\n')[0] ?? fault.reason;
  const isEsm = /^\s*(?:import|export)\b/.test(source.text.split('\n')[place.line - 1 - source.linesAbove] ?? '');
  if (isEsm) return { rule: 'no-code', severity: 'error', place, message: noCodeMessage };
  return {
    rule: 'mdx-syntax',
    severity: 'error',
    place,
    message: `Unexpected MDX: ${plainReason(reason)}`,
    ...hintFor(reason),
  };
}

/** Where the tag was opened that is never closed: there the author can mend it. */
function openingTag(reason: string): { line: number; column: number } | null {
  const match = /^Expected a closing tag for .*\((\d+):(\d+)-/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : null;
}

/** Said of import, export and braces alike: prose is data. */
export const noCodeMessage =
  'Unexpected code, expected prose: it imports nothing, exports nothing and runs no expressions';

/** The parser’s reason with its grammar talk shortened: only the first clause speaks to an author. */
function plainReason(reason: string): string {
  const plain = reason
    .replace(/^Unexpected\b/, 'unexpected')
    .replace(/^Expected\b/, 'expected')
    .replace(/\s*\((?:note:.*|\d+:\d+-\d+:\d+)\)?$/, '');
  return plain.includes('expected') ? plain : `${plain}, expected well-formed prose`;
}

function hintFor(reason: string): { hint?: string } {
  if (/closing tag|end-tag/i.test(reason)) return { hint: 'close the component, or end it with `/>`' };
  if (/^Unexpected character `!`/.test(reason)) return { hint: 'leave comments out: prose has none' };
  if (/before name|in name|after name|attribute name/.test(reason))
    return { hint: 'write `&lt;` for the sign “less than”' };
  if (/expression|acorn/i.test(reason)) return { hint: 'write `\\{` for a brace in the text' };
  return {};
}

function pointIn(source: MdxText, point: { line: number; column: number }): Place {
  return { file: source.file, line: point.line, column: point.column, endLine: point.line, endColumn: point.column };
}
