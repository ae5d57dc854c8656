/** What `npm run new` can make: each kind names the fields it needs and turns them into files. */
import type { AuthoredNewsroom } from '../../newsroom/authored-newsroom.ts';

/** One thing an editor is asked for: `--outlet "The Hindu"`. */
export interface Field {
  readonly name: string;
  readonly about: string;
  /** Whether nothing can be made without it. */
  readonly isRequired: boolean;
  /** Taken where it is not given: shown in the question. */
  readonly fallback?: (desk: Desk) => string;
  /** Answers to choose from, where there are few. */
  readonly choices?: (desk: Desk) => readonly string[];
}

/** The newsroom the new file goes into, and the time. */
export interface Desk {
  readonly authored: AuthoredNewsroom;
  /** Moment of the call, ISO. */
  readonly now: string;
}

/** A file to make, or lines to put at the end of one. Paths are inside the content folder. */
export interface Change {
  readonly kind: 'create' | 'append';
  readonly path: string;
  readonly text: string;
}

export interface Recipe {
  readonly kind: string;
  /** One line for the help. */
  readonly about: string;
  /** The call as an editor types it, after `npm run new --`. */
  readonly example: string;
  /** What the words after the kind are. */
  readonly title: Field;
  readonly fields: readonly Field[];
  /** Files in order of preference: the first set that passes the check is written. */
  readonly make: (given: Answers, desk: Desk) => readonly (readonly Change[])[];
  /** What to do next, for the person at the terminal. */
  readonly next: string;
}

/** What was given or answered, by the name of the field; `title` holds the words after the kind. */
export type Answers = ReadonlyMap<string, string>;

/** The answer to a required field. */
export function answerOf(answers: Answers, name: string): string {
  const answer = answers.get(name);
  if (answer === undefined) throw new Error(`field ${name} is required and was not asked for`);
  return answer;
}

/** A list given with commas: `--byline anna,ravi`. */
export function listOf(answers: Answers, name: string): string[] {
  return (answers.get(name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
