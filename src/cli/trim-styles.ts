/** Leaves out of the styles in a page what nothing on it can use, so that a page carries its own rules only. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';

/** Gives the page with fewer styles; it looks the same. */
export type TrimStyles = (html: string) => string;

/**
 * Classes that scripts name, or that stand in the finder, which scripts bring to other pages, are kept on every page.
 * A script names classes in a text of its own, never in one that is put together.
 */
export function createStyleTrimmer(folder: string): TrimStyles {
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const finder = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
  const kept = new Set([...scripts.flatMap(wordsInTexts), ...classesIn(finder)]);
  const keptVariables = variablesIn([finder, ...scripts].join('\n'));
  const trimmed = new Map<string, string>();
  return (html) => {
    const own = classesIn(html);
    const letters = new Set(html.replace(style, ''));
    return joinStyles(html).replace(style, (_element, styles: string) => {
      const unused = classesOf(styles).filter((name) => !own.has(name) && !kept.has(name));
      const key = [styles, ...unused].join('\n');
      const short = trimmed.get(key) ?? withoutVariables(withoutSymbols(styles, unused), keptVariables);
      trimmed.set(key, short);
      return `<style>${withoutFonts(short, letters)}</style>`;
    });
  };
}

const style = /<style>([\s\S]*?)<\/style>/g;

/** One element where there are several, in the place of the first: each costs a hash in the policy of the page. */
function joinStyles(html: string): string {
  const all = [...html.matchAll(style)].map(([, styles = '']) => styles).join('');
  let isFirst = true;
  return html.replace(style, () => {
    const joined = isFirst ? `<style>${all}</style>` : '';
    isFirst = false;
    return joined;
  });
}

/** Leaves out fonts for letters that are nowhere on the page. */
function withoutFonts(styles: string, letters: ReadonlySet<string>): string {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  return styles.replace(/@font-face\{[^}]*?unicode-range:([^;}]*)[^}]*\}/g, (face, list: string) => {
    const ranges = list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return { first, last };
    });
    return codes.some((code) => ranges.some(({ first, last }) => code >= first && code <= last)) ? face : '';
  });
}

/** Leaves out variables that nothing reads: neither these styles, nor what scripts bring to the page. */
function withoutVariables(styles: string, kept: ReadonlySet<string>): string {
  const read = variablesIn(styles);
  const unread = [...styles.matchAll(/(--[\w-]+):/g)]
    .map(([, name = '']) => name)
    .filter((name) => !read.has(name) && !kept.has(name));
  return unread.length === 0 ? styles : withoutSymbols(styles, [...new Set(unread)]);
}

/** Variables that are read; a timeline is one of them. */
function variablesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(?:var\(|["'`]|timeline:)(--[\w-]+)/g)].map(([, name = '']) => name));
}

/** Removes variables, and rules that only apply to elements with one of the classes, in layers and queries as well. */
export function withoutSymbols(styles: string, unused: string[]): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
    unusedSymbols: unused,
  });
  return code.toString();
}

/** Words of every text in a script that is nothing but words: `'spot ring'`. */
function wordsInTexts(script: string): string[] {
  return [...script.matchAll(/(["'`])([a-z][\w -]*)\1/g)].flatMap(([, , text = '']) => text.split(' '));
}

function classesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
}

function classesOf(styles: string): string[] {
  return [...new Set([...styles.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))].sort();
}
