/** Puts the gallery together from the charts, the pictures that are kept, and the style of the site. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goldenCases } from '../../charts/golden/cases.ts';
import { renderGallery, type Gallery } from './render-gallery.ts';

const source = path.resolve(import.meta.dirname, '../..');
const styles = path.join(source, 'styles');

/** Sheets that charts need, in the order in which pages have them. */
const sheets = ['fonts', 'reset', 'tokens', 'base', 'charts'];

export function makeGallery(): Gallery {
  return renderGallery({
    cases: goldenCases,
    kept: (id, width) => {
      const file = path.join(source, 'charts/golden', `${id}-${width}.svg`);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    css: ['@layer reset, tokens, base, prose, components, utilities, print;', ...sheets.map(readSheet)].join('\n'),
  });
}

/** The sheet with those that it imports, and with its fonts inside. */
function readSheet(name: string): string {
  return readFileSync(path.join(styles, `${name}.css`), 'utf8')
    .replaceAll(/@import '\.\/([\w-]+)\.css';/g, (_, imported: string) => readSheet(imported))
    .replaceAll(/url\('\.\/fonts\/([\w.-]+)'\)/g, (_, font: string) => {
      const bytes = readFileSync(path.join(styles, 'fonts', font));
      return `url('data:font/woff2;base64,${bytes.toString('base64')}')`;
    })
    .replaceAll('font-display: optional', 'font-display: block');
}
