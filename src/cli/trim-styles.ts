/** Leaves out of the styles in a page what nothing on it can use, so that a page carries its own rules only. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';

/** Gives the page with fewer styles; it looks the same. */
export type TrimStyles = (html: string) => string;

/** Classes that scripts name, or that stand in the finder, which scripts bring to other pages, are kept on every page. */
export function createStyleTrimmer(folder: string): TrimStyles {
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const finder = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
  const kept = new Set([...scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []), ...classesIn(finder)]);
  const trimmed = new Map<string, string>();
  return (html) =>
    html.replace(/<style>([\s\S]*?)<\/style>/g, (_element, styles: string) => {
      const own = classesIn(html);
      const unused = classesOf(styles).filter((name) => !own.has(name) && !kept.has(name));
      const key = [styles, ...unused].join('\n');
      const short = trimmed.get(key) ?? withoutClasses(styles, unused);
      trimmed.set(key, short);
      return `<style>${devanagari.test(html) ? short : withoutDevanagari(short)}</style>`;
    });
}

/** Removes rules that only apply to elements with one of the classes. Rules in layers and queries are looked at as well. */
export function withoutClasses(styles: string, unused: string[]): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
    unusedSymbols: unused,
  });
  return code.toString();
}

const devanagari = /\p{Script=Devanagari}/u;

/** Fonts for letters that a page has none of; what scripts bring to it is set in those of the system. */
function withoutDevanagari(styles: string): string {
  return styles.replace(/@font-face\{[^}]*unicode-range:U\+900-97F[^}]*\}/g, '');
}

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
}

function classesOf(styles: string): string[] {
  return [...new Set([...styles.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))].sort();
}
