/** `npm run preview -- --drafts --as-of DAY`: builds what will be into `.cache/preview`, and serves it. The published site stays as it is. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addPanel } from '../desk/add-panel.ts';
import { panelStyles } from '../desk/panel-styles.ts';
import { createAddressBook } from '../desk/site-addresses.ts';
import { createFileList } from '../integrations/site-files.ts';
import { openNewsroom } from '../newsroom/open-newsroom.ts';
import { readSettings, type Settings } from '../newsroom/settings.ts';
import { BuildFault } from './build-fault.ts';
import { buildSite } from './build-site.ts';
import { isDay } from './check-options.ts';
import { serveFolder, type Changes } from './serve-folder.ts';
import { thisTerminal } from './this-terminal.ts';

const { values } = parseArgs({
  options: {
    drafts: { type: 'boolean', default: false },
    'as-of': { type: 'string' },
    port: { type: 'string', default: '4322' },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const day = values['as-of'];
  if (day !== undefined && !isDay(day)) {
    console.error(`Unexpected day \`${day}\`, expected YYYY-MM-DD`);
    return 2;
  }
  if (values.drafts) process.env['DRAFTS'] = '1';
  const settings = previewSettings(day);
  try {
    await buildSite(settings, { ...thisTerminal(), drafts: values.drafts });
    const address = await serveFolder(settings.outDir, Number(values.port), deskOf(settings));
    console.log(`Preview at ${address} (stop with Ctrl C)`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildFault)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The editor’s panel on every page, added as it is served: the folder is what would be published. */
function deskOf(settings: Settings): Changes {
  const loaded = openNewsroom(settings, { drafts: values.drafts });
  const isThere = createAddressBook(createFileList(settings))(loaded);
  return { page: (url, html) => addPanel({ url, html, isThere }, loaded), styles: panelStyles(settings) };
}

/** The end of the day, so that what is planned for it is there. */
function previewSettings(day: string | undefined): Settings {
  const settings = readSettings();
  const outDir = path.join(settings.cacheDir, 'preview');
  return { ...settings, outDir, ...(day !== undefined && { now: `${day}T23:59:59.000Z` }) };
}
