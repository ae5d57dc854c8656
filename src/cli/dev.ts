/** `npm run dev`: the dev server at http://localhost:4321; drafts are shown, and a saved edit is on the page at once. */
import { dev } from 'astro';
import { parseArgs } from 'node:util';
import { deskInDev } from '../desk/dev/desk-in-dev.ts';
import { readSettings } from '../newsroom/settings.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } });

process.env['DRAFTS'] = '1';
const settings = readSettings();
process.env['CONTENT_DIR'] = settings.contentDir;
await dev({ root: settings.root, server: { port: Number(values.port) }, integrations: [deskInDev(settings)] });
