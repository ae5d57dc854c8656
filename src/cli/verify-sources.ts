/** `npm run verify-sources -- --texts DIR`: checks every stored quote against the full texts of its sources. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareText } from '../schema/diagnostic.ts';
import type { Verified } from '../schema/verified.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { readSettings } from '../newsroom/settings.ts';
import { verifiedPath } from '../newsroom/verified.ts';
import { verifyQuotes, type FullText, type VerifiedSource } from './verify-quotes.ts';

const { values } = parseArgs({ options: { texts: { type: 'string' } } });
process.exitCode = values.texts === undefined ? refuse() : run(values.texts);

function refuse(): number {
  console.error(
    'Unexpected call without --texts, expected the folder of full texts: npm run verify-sources -- --texts DIR',
  );
  return 2;
}

function run(folder: string): number {
  const settings = readSettings();
  const { newsroom } = loadNewsroom(settings);
  if (!newsroom) {
    console.error('Unexpected newsroom that does not load, expected `npm run check` to pass first');
    return 1;
  }
  const texts = readTexts(folder);
  const results = [...newsroom.sources.values()]
    .filter((source) => source.quotes.length > 0)
    .sort((a, b) => compareText(a.id, b.id))
    .map((source) => verifyQuotes(source, texts));
  for (const result of results) for (const line of describe(result)) console.log(line);
  const file = path.join(settings.contentDir, verifiedPath);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(record(results), null, 2)}\n`);
  const all = results.flatMap((result) => result.findings);
  const found = all.filter(({ finding }) => finding.kind === 'found').length;
  console.log(`${found} of ${all.length} quotes found in ${texts.length} texts; recorded in ${verifiedPath}`);
  return found === all.length ? 0 : 1;
}

function readTexts(folder: string): FullText[] {
  return readdirSync(folder)
    .sort(compareText)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

function describe({ source, text, findings }: VerifiedSource): string[] {
  const lines = findings.map(({ quote, finding }) => {
    switch (finding.kind) {
      case 'found':
        return `  found    ${quote.id}`;
      case 'changed':
        return `  changed  ${quote.id}: the card has “${quote.text}”, the text has “${finding.excerpt}”`;
      case 'missing':
        return `  missing  ${quote.id}: “${quote.text}”`;
    }
  });
  return [`${source.id} (${text?.name ?? 'no text'})`, ...lines];
}

function record(results: readonly VerifiedSource[]): Verified {
  return Object.fromEntries(
    results.flatMap(({ source, text, digests }) =>
      text ? [[source.id, { text: text.sha256, quotes: Object.fromEntries(digests) }] as const] : [],
    ),
  );
}
