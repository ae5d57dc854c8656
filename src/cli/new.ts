/** `npm run new -- KIND "words" --field value`: makes a file of the newsroom that passes the check. Exit 0: made; 1: refused; 2: the call is wrong. */
import { createInterface } from 'node:readline/promises';
import { readContent } from '../newsroom/read-content.ts';
import { authorPath, readFolder } from '../newsroom/read-folder.ts';
import { readSettings, type Settings } from '../newsroom/settings.ts';
import { fillAnswers, type Ask } from './new/fill-answers.ts';
import { makeNewsroom } from './new/make-newsroom.ts';
import { readCall, type Call } from './new/read-call.ts';
import type { Change } from './new/recipe.ts';
import { recipes } from './new/recipes/recipes.ts';
import { tryChanges } from './new/try-changes.ts';
import { writeChanges } from './new/write-changes.ts';
import { writeSchemas } from './write-schemas.ts';

process.exitCode = await main(process.argv.slice(2));

async function main([kind, ...words]: readonly string[]): Promise<number> {
  if (kind === undefined || kind === 'help' || kind === '--help') {
    console.log(help());
    return kind === undefined ? 2 : 0;
  }
  const settings = readSettings();
  if (kind === 'newsroom') return makeNewsroom(words, settings);
  const call = readCall(kind, words, recipes);
  if (typeof call !== 'string') return makeCard(call, settings);
  console.error(call);
  return 2;
}

async function makeCard(call: Call, settings: Settings): Promise<number> {
  const { files } = readFolder(settings.contentDir);
  const desk = { authored: readContent(files), now: settings.now };
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const ask: Ask | null = terminal && ((question) => terminal.question(question));
  const answers = await fillAnswers(call, desk, ask);
  terminal?.close();
  if (typeof answers === 'string') {
    console.error(answers);
    return 2;
  }
  const folder = authorPath(settings.contentDir);
  const verdict = tryChanges(call.recipe.make(answers, desk), { files, folder, now: settings.now });
  if (verdict.kind === 'refused') {
    console.error(`${verdict.why}\n\nNothing was written.`);
    return 1;
  }
  writeChanges(verdict.changes, settings.contentDir);
  writeSchemas(settings.contentDir, settings.root);
  for (const change of verdict.changes)
    console.log(`${change.kind === 'create' ? 'Made' : 'Added to'} ${folder}/${change.path}`);
  console.log(call.recipe.next.replaceAll('…', idOfChange(verdict.changes)));
  return 0;
}

/** The id of what was made: the name of its file or folder, or the key of its entry. */
function idOfChange([first]: readonly Change[]): string {
  if (first?.kind === 'append') return first.text.split(':')[0] ?? '';
  const [, name = ''] = first?.path.split('/') ?? [];
  return name.replace(/\.\w+$/, '');
}

function help(): string {
  const kinds = [...recipes.values()].map(({ about, example }) => `  ${about}\n    npm run new -- ${example}`);
  return `Makes a file of the newsroom; asks for what is missing.\n\n${kinds.join('\n')}\n  A small newsroom to start from\n    npm run new -- newsroom my-newsroom`;
}
