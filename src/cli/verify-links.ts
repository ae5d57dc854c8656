/** `npm run verify-links`: asks the addresses of sources whether their pages are still there. Exit 0: none has gone; 1: some have; 2: no network. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkRecordPath, readLinkRecord } from '../newsroom/link-record.ts';
import { readContent } from '../newsroom/read-content.ts';
import { readFolder } from '../newsroom/read-folder.ts';
import { readSettings } from '../newsroom/settings.ts';
import { probeLink } from './links/probe-link.ts';
import { verifyLinks } from './links/verify-links.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const { contentDir, now } = readSettings();
  const { files } = readFolder(contentDir);
  const addresses = [...readContent(files).sources.values()].flatMap(({ value }) => value.url ?? []);
  const found = await verifyLinks(addresses, {
    before: readLinkRecord(files),
    today: now.slice(0, 10),
    probe: (address) => probeLink(address, fetch),
  });
  if (!found) {
    console.error('Unexpected silence of every address, expected a network; nothing was recorded');
    return 2;
  }
  const file = path.join(contentDir, linkRecordPath);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(found.record, null, 2)}\n`);
  const count = (kind: string): number => [...found.answers.values()].filter((answer) => answer.kind === kind).length;
  for (const [address, answer] of found.answers)
    if (answer.kind !== 'alive') console.log(`  ${answer.kind.padEnd(8)} ${address} (${answer.why})`);
  for (const address of found.died) console.log(`  new: ${address} is gone; give its source an \`archiveUrl\``);
  console.log(
    `${count('alive')} of ${addresses.length} addresses answer, ${count('dead')} are gone, ${count('unclear')} don’t say; recorded in ${linkRecordPath}`,
  );
  return found.died.length === 0 ? 0 : 1;
}
