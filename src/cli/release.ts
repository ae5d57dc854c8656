/** `npm run release`: keeps what readers see from now on as the released ledger, `content/.released/ledger.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../checks/check-newsroom.ts';
import { loadNewsroom } from '../newsroom/load.ts';
import { createReleased, releasedPath } from '../newsroom/released.ts';
import { renderDiagnostics } from '../newsroom/render-diagnostics.ts';
import { readSettings } from '../newsroom/settings.ts';
import { hasErrors } from '../schema/diagnostic.ts';

const settings = readSettings();
const loaded = loadNewsroom(settings);
const diagnostics = checkNewsroom(loaded);
if (!loaded.newsroom || hasErrors(diagnostics)) {
  const texts = new Map(loaded.files.map((file) => [file.file, file.text]));
  console.error(`${renderDiagnostics(diagnostics, { texts, colour: process.stderr.isTTY })}\n\nNothing was released.`);
  process.exitCode = 1;
} else {
  const released = createReleased(loaded.newsroom, loaded.authored);
  const file = path.join(settings.contentDir, releasedPath);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(released, null, 2)}\n`);
  console.log(
    `Released ${Object.keys(released.facts).length} facts and ${Object.keys(released.briefings).length} briefings: commit ${releasedPath} with the content.`,
  );
}
