/** Turns what a schema found wrong into diagnostics in the house form. */
import type { z } from 'zod';
import type { PlaceOf, Path } from './authored.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isMissing, labelOf, messageOf, ruleOf } from './issue-message.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Where things stand in the file, and which keys the schema knows there. */
export interface IssueContext {
  readonly placeOf: PlaceOf;
  /** Where the key itself stands that a path ends in. */
  readonly placeOfKey: PlaceOf;
  readonly keysAt: (path: Path) => readonly string[];
}

/** One diagnostic per issue; a mistyped key gets the nearest key the schema knows as a hint. */
export function explainIssues(issues: readonly Issue[], context: IssueContext): Diagnostic[] {
  const mistyped = new Set(issues.flatMap((issue) => mistypedFields(issue, context)));
  return issues
    .filter((issue) => !isMissing(issue) || !mistyped.has(JSON.stringify(issue.path)))
    .flatMap((issue) => explainIssue(issue, context));
}

/** Paths of the fields that unknown keys were meant for: that these are missing needs no second message. */
function mistypedFields(issue: Issue, { keysAt }: IssueContext): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  return issue.keys.map((key) => JSON.stringify([...path, nearest(key, keysAt(path))]));
}

function explainIssue(issue: Issue, context: IssueContext): Diagnostic[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, context));
  if (issue.code === 'invalid_union') return explainUnion(issue, context);
  const guess = nearestValue(issue);
  return [
    {
      rule: ruleOf(issue),
      severity: 'error',
      place: context.placeOf(path),
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
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, context: IssueContext): Diagnostic[] {
  const path = pathOf(issue);
  const fitting = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  const best = [...(fitting.length > 0 ? fitting : issue.errors)].sort((a, b) => a.length - b.length)[0];
  if (!best || best.length === 0) {
    const options = issue.discriminator ? `a known \`${issue.discriminator}\`` : 'another form';
    return [
      {
        rule: 'wrong-type',
        severity: 'error',
        place: context.placeOf(path),
        message: `Unexpected ${labelOf(path)}, expected ${options}`,
      },
    ];
  }
  // A branch counts its paths from the union; labels and places count from the top.
  const whole = best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return explainIssues(whole, context);
}

function unknownKey(key: string, path: Path, { placeOfKey, keysAt }: IssueContext): Diagnostic {
  const known = keysAt(path);
  const guess = nearest(key, known);
  const hint =
    guess !== null
      ? `did you mean \`${guess}\`?`
      : key.includes(' ')
        ? 'put a text with a comma in it in quotation marks'
        : null;
  const expected = known.length > 0 ? `one of ${known.map((name) => `\`${name}\``).join(', ')}` : 'a key of the schema';
  return {
    rule: 'unknown-key',
    severity: 'error',
    place: placeOfKey([...path, key]),
    message: `Unexpected key \`${key}\`, expected ${expected}`,
    ...(hint !== null && { hint }),
  };
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}
