/** `npm run dev`: the dev server at http://localhost:4321; drafts are shown, and a saved edit is on the page at once. */
import { dev } from 'astro';
import { readSettings } from '../newsroom/settings.ts';

process.env['DRAFTS'] = '1';
const settings = readSettings();
process.env['CONTENT_DIR'] = settings.contentDir;
await dev({ root: settings.root });
