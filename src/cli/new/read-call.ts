/** From what was typed after `npm run new --` to a kind and its answers. */
import { parseArgs } from 'node:util';
import { nearest } from '../../schema/nearest.ts';
import type { Field, Recipe } from './recipe.ts';

export interface Call {
  readonly recipe: Recipe;
  readonly answers: Map<string, string>;
}

/** The call, or the sentence that says what is wrong with it. */
export function readCall(kind: string, words: readonly string[], recipes: ReadonlyMap<string, Recipe>): Call | string {
  const recipe = recipes.get(kind);
  if (!recipe) {
    const guess = nearest(kind, [...recipes.keys(), 'newsroom']);
    return `Unexpected \`${kind}\`, expected one of ${[...recipes.keys(), 'newsroom'].join(', ')}${guess === null ? '' : `; did you mean \`${guess}\`?`}`;
  }
  const options = Object.fromEntries(recipe.fields.map(({ name }) => [name, { type: 'string' } as const]));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const title = positionals.join(' ').trim();
    const given = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { recipe, answers: new Map([...(title === '' ? [] : [[recipe.title.name, title] as const]), ...given]) };
  } catch (error) {
    return `${error instanceof Error ? firstSentence(error.message) : String(error)}: expected ${recipe.fields.map(({ name }) => `--${name}`).join(', ')}`;
  }
}

/** Fields still without an answer, in the order they are asked. */
export function missingFields({ recipe, answers }: Call): Field[] {
  return [recipe.title, ...recipe.fields].filter((field) => !answers.has(field.name));
}

/** What is still needed, for a call that nobody can be asked about. */
export function missingMessage({ recipe }: Call, missing: readonly Field[]): string {
  const lines = missing.map(
    (field) => `  ${field === recipe.title ? `"${field.name}"` : `--${field.name}`}  ${field.about}`,
  );
  return `Unexpected end of \`new ${recipe.kind}\`, expected also:\n${lines.join('\n')}\nfor instance: npm run new -- ${recipe.example}`;
}

function firstSentence(text: string): string {
  return text.split(/\.\s/)[0] ?? text;
}
