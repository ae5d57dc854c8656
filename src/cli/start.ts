/** `npm start`: builds the site and serves it at http://localhost:4321. */
import { readSettings } from '../newsroom/settings.ts';
import { BuildFault } from './build-fault.ts';
import { buildSite } from './build-site.ts';
import { thisTerminal } from './this-terminal.ts';
import { serveFolder } from './serve-folder.ts';

const settings = readSettings();
try {
  console.log('Building the site:');
  await buildSite(settings, thisTerminal());
  const address = await serveFolder(settings.outDir, Number(process.env['PORT'] ?? 4321));
  console.log(`\nServing it at ${address} (stop with Ctrl C)`);
} catch (error) {
  if (!(error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
