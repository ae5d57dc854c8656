/** Reads YAML text against a schema, keeping the position of every value. */
import { isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Authored, Path, PlaceOf } from './authored.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { explainIssues } from './explain.ts';
import type { YamlText } from './kept-yaml.ts';
import { keysOf } from './keys-of.ts';
import { createLineIndex } from './line-index.ts';
import { locatePart } from './scalar-offsets.ts';
import { deepNesting } from './yaml-nesting.ts';

/** Longest YAML text read, in characters, and deepest nesting; more is a mistake or an attack. */
const maximumLength = 512 * 1024;
const maximumDepth = 10;

export interface Parsed<T> {
  /** `null` where the text could not be read as the schema asks; then there are diagnostics. */
  readonly authored: Authored<T> | null;
  /** The value before the schema read it; `undefined` where there is none. */
  readonly raw?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses YAML 1.2 (core schema only: no custom tags, aliases capped) and checks it against `schema`. */
export function parseYaml<S extends z.ZodType>(source: YamlText, schema: S): Parsed<z.output<S>> {
  const text = source.text.replace(/\r\n?/g, '\n');
  const place = placer(source, text);
  const refused = refuse(text, { limit: source.limit ?? maximumLength, place });
  if (refused) return { authored: null, diagnostics: [refused] };
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const syntax = syntaxDiagnostics(document, place);
  if (syntax.length > 0) return { authored: null, diagnostics: syntax };
  return checkDocument({ document, schema, text, place, file: source.file });
}

function refuse(
  text: string,
  { limit, place }: { limit: number; place: (start: number, end: number) => Place },
): Diagnostic | null {
  const deep = text.length > limit ? null : deepNesting(text);
  if (deep !== null) return tooDeep(place(deep, deep + 1));
  if (text.length <= limit) return null;
  return {
    rule: 'too-large',
    severity: 'error',
    place: place(0, 0),
    message: `Unexpected ${text.length} characters, expected at most ${limit}`,
  };
}

function checkDocument<S extends z.ZodType>(input: {
  document: Document;
  schema: S;
  text: string;
  place: (start: number, end: number) => Place;
  file: string;
}): Parsed<z.output<S>> {
  const { document, schema, text, place, file } = input;
  const placeOf = placeOfNode(document, { text, place });
  const raw = readValue(document);
  if (raw instanceof Error) {
    const message = aliasMessage(raw);
    return { authored: null, diagnostics: [{ rule: 'yaml-syntax', severity: 'error', place: placeOf([]), message }] };
  }
  if (depthOf(raw) > maximumDepth) return { authored: null, diagnostics: [tooDeep(placeOf([]))] };
  const result = schema.safeParse(raw, { reportInput: true });
  if (!result.success) {
    return {
      authored: null,
      diagnostics: explainIssues(result.error.issues, {
        placeOf,
        placeOfKey: (path) => {
          const key = keyAt(document, path);
          return key?.range ? place(key.range[0], key.range[1]) : placeOf(path);
        },
        keysAt: (path) => keysOf(schema, path, raw),
      }),
    };
  }
  return { authored: { value: result.data, file, placeOf }, raw, diagnostics: [] };
}

function tooDeep(place: Place): Diagnostic {
  const message = `Unexpected nesting, expected at most ${maximumDepth} levels`;
  return { rule: 'yaml-syntax', severity: 'error', place, message };
}

function readValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function aliasMessage(error: Error): string {
  const name = /^Unresolved alias.*: (\S+)$/.exec(error.message)?.[1];
  if (name === undefined) return 'Unexpected number of aliases, expected at most 100';
  return `Unexpected alias \`*${name}\`, expected text: a text that begins with \`*\` stands in quotation marks`;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((deepest: number, inner) => Math.max(deepest, depthOf(inner)), 0);
}

function syntaxDiagnostics(
  document: Document.Parsed | Document,
  place: (start: number, end: number) => Place,
): Diagnostic[] {
  const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // A slip of syntax makes the parser stumble over what follows: only the first is the author’s.
  const first = faults.find((error) => error.code !== 'DUPLICATE_KEY');
  return faults
    .filter((error) => error.code === 'DUPLICATE_KEY' || error === first)
    .map((error) => ({
      rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
      severity: 'error',
      place: place(error.pos[0], error.pos[1]),
      message: yamlMessage(error.code, error.message),
    }));
}

function yamlMessage(code: string, message: string): string {
  const detail = message.split('\n')[0] ?? message;
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Unexpected second value for this key, expected each key once';
    case 'TAB_AS_INDENT':
      return 'Unexpected tab in the indentation, expected spaces';
    case 'TAG_RESOLVE_FAILED':
      return `Unexpected tag, expected plain YAML (${detail})`;
    default:
      return `Unexpected YAML, expected it to be well formed (${detail})`;
  }
}

/** Makes places from offsets; lines above shift front matter to its place in the file. What is missing at the end, the parser places behind it. */
function placer({ file, linesAbove = 0 }: YamlText, text: string): (start: number, end: number) => Place {
  // The parser’s own counter misses lines where it stumbles.
  const pointAt = createLineIndex(text);
  return (start, end) => {
    const from = pointAt(start);
    const to = pointAt(Math.max(start, end));
    return {
      file,
      line: from.line + linesAbove,
      column: from.column,
      endLine: to.line + linesAbove,
      endColumn: to.column,
    };
  };
}

function placeOfNode(
  document: Document,
  { text, place }: { text: string; place: (start: number, end: number) => Place },
): PlaceOf {
  return (path, part) => {
    const whole = part && nodeAt(document, path);
    const found = part && isScalar(whole) ? locatePart(text, whole, part) : null;
    if (found) return place(found.start, found.end);
    for (let length = path.length; length >= 0; length -= 1) {
      const node = nodeAt(document, path.slice(0, length));
      if (node?.range) return place(node.range[0], node.range[1]);
    }
    return place(0, 0);
  };
}

/** The node a path leads to; for a key of a map that ends the path and holds no scalar, the key itself, so that a caret points at a word. */
function nodeAt(document: Document, path: Path): Node | null {
  const value = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isScalar(value)) return value;
  return keyAt(document, path) ?? (isNode(value) ? value : null);
}

/** The key that a path ends in; `null` where it ends in a list, or in nothing. */
function keyAt(document: Document, path: Path): Node | null {
  const parent =
    path.length === 0 ? null : path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return pair && isScalar(pair.key) ? pair.key : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
