/** `npm run gallery`: writes a page with every kind of chart, to look at, and says which differ from those that were accepted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeGallery } from './gallery/make-gallery.ts';

const file = path.resolve('.cache/gallery/index.html');
const { html, changed } = makeGallery();
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, html);
console.log(changed.length === 0 ? 'All charts are as they were accepted.' : `Changed: ${changed.join(', ')}`);
console.log(`Open ${pathToFileURL(file).href}`);
