/** Turns what a schema found wrong into diagnostics in the house form. */
import type { z } from 'zod';
import type { PlaceOf, Path } from './authored.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** One diagnostic per issue; a mistyped key gets the nearest key the schema knows as a hint. */
export function explainIssues(issues: readonly Issue[], placeOf: PlaceOf, keysAt: (path: Path) => readonly string[]): Diagnostic[] {
  const mistyped = new Set(issues.flatMap((issue) => mistypedFields(issue, keysAt)));
  return issues
    .filter((issue) => !isMissing(issue) || !mistyped.has(JSON.stringify(issue.path)))
    .flatMap((issue) => explainIssue(issue, placeOf, keysAt));
}

/** Paths of the fields that unknown keys were meant for: that these are missing needs no second message. */
function mistypedFields(issue: Issue, keysAt: (path: Path) => readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  return issue.keys.map((key) => JSON.stringify([...path, nearest(key, keysAt(path))]));
}

function explainIssue(issue: Issue, placeOf: PlaceOf, keysAt: (path: Path) => readonly string[]): Diagnostic[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, placeOf, keysAt(path)));
  if (issue.code === 'invalid_union') return explainUnion(issue, path, placeOf, keysAt);
  const guess = nearestValue(issue);
  return [
    {
      rule: ruleOf(issue),
      severity: 'error',
      place: placeOf(path),
      message: messageOf(issue, path),
      ...(guess !== null && { hint: `did you mean \`${guess}\`?` }),
    },
  ];
}

/** The allowed value that a mistyped one was meant for. */
function nearestValue(issue: Issue): string | null {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return null;
  return nearest(issue.input, issue.values.map(String));
}

/** In a union the branch that got furthest says most; that is the one with the fewest issues. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  placeOf: PlaceOf,
  keysAt: (path: Path) => readonly string[],
): Diagnostic[] {
  const place = placeOf(path);
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0));
  const best = [...(fitting.length > 0 ? fitting : issue.errors)].sort((a, b) => a.length - b.length)[0];
  if (!best || best.length === 0) {
    const options = issue.discriminator ? `a known \`${issue.discriminator}\`` : 'another form';
    return [{ rule: 'wrong-type', severity: 'error', place, message: `Unexpected ${label(path)}, expected ${options}` }];
  }
  // A branch counts its paths from the union; labels and places count from the top.
  const whole = best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return explainIssues(whole, placeOf, keysAt);
}

function unknownKey(key: string, path: Path, placeOf: PlaceOf, known: readonly string[]): Diagnostic {
  const guess = nearest(key, known);
  const hint = guess !== null ? `did you mean \`${guess}\`?` : key.includes(' ') ? 'put a text with a comma in it in quotation marks' : null;
  const expected = known.length > 0 ? `one of ${known.map((name) => `\`${name}\``).join(', ')}` : 'a key of the schema';
  return {
    rule: 'unknown-key',
    severity: 'error',
    place: placeOf([...path, key]),
    message: `Unexpected key \`${key}\`, expected ${expected}`,
    ...(hint !== null && { hint }),
  };
}

function ruleOf(issue: Issue): string {
  const named = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  if (typeof named === 'string') return named;
  if (isMissing(issue)) return 'missing-field';
  return issue.code === 'invalid_type' ? 'wrong-type' : 'invalid-value';
}

/** What an author calls the kinds of value a schema may ask for. */
const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false` without quotation marks',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function isMissing(issue: Issue): boolean {
  return issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function messageOf(issue: Issue, path: Path): string {
  if (isMissing(issue)) return `Unexpected end of ${parentLabel(path)}, expected ${label(path)}`;
  if (issue.message.startsWith('Unexpected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `Unexpected ${describeInput(issue.input)} for ${label(path)}, expected ${kindNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `Unexpected ${describeInput(issue.input)} for ${label(path)}, expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'too_small':
      return `Unexpected length or size of ${label(path)}, expected at least ${issue.minimum}`;
    case 'too_big':
      return `Unexpected length or size of ${label(path)}, expected at most ${issue.maximum}`;
    case 'invalid_key': {
      const inner = issue.issues[0]?.message;
      return inner?.startsWith('Unexpected') ? inner : `Unexpected key ${label(path)}, expected an id`;
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
    case 'unrecognized_keys':
    case 'invalid_union':
      return `Unexpected ${describeInput(issue.input)} for ${label(path)}, expected a valid one`;
  }
}

function label(path: Path): string {
  const last = path.findLast((step) => typeof step === 'string');
  const index = path.at(-1);
  if (last === undefined) return typeof index === 'number' ? `entry ${index + 1}` : 'content';
  return typeof index === 'number' ? `entry ${index + 1} of \`${last}\`` : `\`${last}\``;
}

function parentLabel(path: Path): string {
  return path.length > 1 ? label(path.slice(0, -1)) : 'the file';
}

function describeInput(input: unknown): string {
  if (input === null) return 'empty value';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'map';
  const text = String(input);
  return `${typeof input === 'string' ? 'text' : typeof input} \`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
