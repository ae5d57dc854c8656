/** `npm run build`: checks the newsroom, builds and indexes the site beside the published one, verifies it, and swaps it in. */
import { readSettings } from '../newsroom/settings.ts';
import { buildSite } from './build-site.ts';
import { thisTerminal } from './this-terminal.ts';
import { BuildFault } from './build-fault.ts';

try {
  await buildSite(readSettings(), thisTerminal());
} catch (error) {
  if (!(error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
