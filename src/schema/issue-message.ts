/** Words for what a schema found wrong. */
import type { z } from 'zod';
import type { Path } from './authored.ts';

type Issue = z.core.$ZodIssue;

/** The id of the rule an issue breaks. */
export function ruleOf(issue: Issue): string {
  const named: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
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

/** Whether the issue is that something is not there. */
export function isMissing(issue: Issue): boolean {
  return issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/** The sentence for the author: Unexpected X, expected Y. */
export function messageOf(issue: Issue, path: Path): string {
  if (isMissing(issue)) return `Unexpected end of ${parentLabel(path)}, expected ${labelOf(path)}`;
  if (typeof issue.input === 'string' && issue.input !== '' && issue.input.trim() === '')
    return `Unexpected white space for ${labelOf(path)}, expected words`;
  if (issue.message.startsWith('Unexpected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `Unexpected ${describeInput(issue.input)} for ${labelOf(path)}, expected ${kindNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `Unexpected ${describeInput(issue.input)} for ${labelOf(path)}, expected one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'too_small':
      return issue.input === ''
        ? `Unexpected empty text for ${labelOf(path)}, expected words`
        : `Unexpected ${sizeOf(issue.input)} for ${labelOf(path)}, expected at least ${issue.minimum}`;
    case 'too_big':
      return `Unexpected ${sizeOf(issue.input)} for ${labelOf(path)}, expected at most ${issue.maximum}`;
    case 'invalid_key': {
      const inner = issue.issues[0]?.message;
      return inner?.startsWith('Unexpected') ? inner : `Unexpected key ${labelOf(path)}, expected an id`;
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
    case 'unrecognized_keys':
    case 'invalid_union':
      return `Unexpected ${describeInput(issue.input)} for ${labelOf(path)}, expected a valid one`;
  }
}

/** What a path is called in a sentence: its last name, or which entry of it. */
export function labelOf(path: Path): string {
  const last = path.findLast((step) => typeof step === 'string');
  const index = path.at(-1);
  if (last === undefined) return typeof index === 'number' ? `entry ${index + 1}` : 'content';
  return typeof index === 'number' ? `entry ${index + 1} of \`${last}\`` : `\`${last}\``;
}

function parentLabel(path: Path): string {
  return path.length > 1 ? labelOf(path.slice(0, -1)) : 'the file';
}

/** What a limit is about: “152 characters”, “7 entries”. */
function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `${input.length} characters`;
  return Array.isArray(input) ? `${input.length} ${input.length === 1 ? 'entry' : 'entries'}` : describeInput(input);
}

function describeInput(input: unknown): string {
  if (input === null) return 'empty value';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'object') return 'map';
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return `${typeof input === 'string' ? 'text' : typeof input} \`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
