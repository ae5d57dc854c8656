/** Leaves out of the styles in a page what nothing on it can use, so that a page carries its own rules only. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform, type SelectorComponent } from 'lightningcss';

/** Gives the page with fewer styles. It looks the same, but that seldom letters which only scripts bring come in fonts of the system. */
export type TrimStyles = (html: string) => string;

/** What a selector can name: classes, elements, ids, languages and accents of parts. */
interface Names {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  readonly accents: ReadonlySet<string>;
}

/**
 * What scripts name, or what stands in the finder, which scripts bring to other pages, is kept on every page.
 * A script names classes and elements in a text of its own, never in one that is put together. Other attributes and states are
 * not judged: scripts and readers change them. Accents are those of themes, which are all in the finder.
 */
export function createStyleTrimmer(folder: string): TrimStyles {
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const finder = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
  const words = new Set(scripts.flatMap(wordsInTexts));
  const named = {
    classes: words,
    elements: words,
    ids: words,
    languages: new Set<string>(),
    accents: new Set<string>(),
  };
  const kept = joinNames(namesIn(finder), named);
  const brought = globSync('_astro/*.css', { cwd: folder }).map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const keptVariables = variablesIn([finder, ...scripts, ...brought].join('\n'));
  const trimmed = new Map<string, string>();
  const trim = (styles: string, own: Names): string => {
    const key = [styles, ...unusedNames(styles, own)].join('\n');
    const short = trimmed.get(key) ?? withoutVariables(withoutDeadRules(styles, own), keptVariables);
    trimmed.set(key, short);
    return short;
  };
  return (html) => {
    const found = [...html.matchAll(style)].map(([, styles = '']) => styles);
    const letters = new Set(html.replace(style, ''));
    // What is said of this page only, of its sheets on paper, stays as it is: what pages share is trimmed once.
    const shared = found.filter((styles) => !isOfSheets(styles)).join('');
    const short = withoutFonts(trim(shared, joinNames(namesIn(html), kept)), letters);
    return joinStyles(html, [...found.filter(isOfSheets), short].join(''));
  };
}

const style = /<style>([\s\S]*?)<\/style>/g;

function isOfSheets(styles: string): boolean {
  return styles.startsWith('@page');
}

/** One element where there are several, in the place of the first: each costs a hash in the policy of the page. */
function joinStyles(html: string, styles: string): string {
  let isFirst = true;
  return html.replace(style, () => {
    const joined = isFirst ? `<style>${styles}</style>` : '';
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

function withoutSymbols(styles: string, unused: string[]): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
    unusedSymbols: unused,
  });
  return code.toString();
}

/** Removes selectors that no element with one of these names can match, in layers, queries and nested rules as well. */
function withoutDeadRules(styles: string, names: Names): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(styles),
    minify: true,
    visitor: { Selector: (selector) => (canMatch(selector, names) ? undefined : []) },
  });
  return code.toString();
}

function canMatch(selector: readonly SelectorComponent[], names: Names): boolean {
  return selector.every((part) => isThere(part, names));
}

function isThere(part: SelectorComponent, names: Names): boolean {
  if (part.type === 'class') return names.classes.has(part.name);
  if (part.type === 'type') return names.elements.has(part.name);
  if (part.type === 'id') return names.ids.has(part.name);
  if (part.type === 'attribute' && part.name === 'data-accent' && part.operation)
    return names.accents.has(part.operation.value);
  if (part.type !== 'pseudo-class') return true;
  if (part.kind === 'is' || part.kind === 'where') return part.selectors.some((inner) => canMatch(inner, names));
  return part.kind !== 'lang' || part.languages.some((language) => names.languages.has(language));
}

/** Names that the styles hold and the page has not, as a key: pages that lack the same get the same styles. */
function unusedNames(styles: string, { classes, elements, ids, languages, accents }: Names): string[] {
  const lacking = (pattern: RegExp, known: ReadonlySet<string>): string[] =>
    [...new Set([...styles.matchAll(pattern)].map(([name]) => name))].filter((name) => !known.has(name)).sort();
  return [
    ...lacking(/(?<=\.)-?[a-zA-Z_][\w-]*/g, classes),
    '/',
    // Values are words as well: more than elements, never fewer.
    ...lacking(/(?<![\w.#-])[a-z][a-z0-9]*(?![\w(-])/g, elements),
    '/',
    ...lacking(/(?<=#)[a-zA-Z_][\w-]*/g, ids),
    '/',
    ...lacking(/(?<=:lang\()[a-z-]+/g, languages),
    '/',
    ...lacking(/(?<=\[data-accent="?)[a-z]+/g, accents),
  ];
}

/** Words of every text in a script that is nothing but words: `'spot ring'`. */
function wordsInTexts(script: string): string[] {
  return [...script.matchAll(/(["'`])([a-z][\w -]*)\1/g)].flatMap(([, , text = '']) => text.split(' '));
}

function namesIn(html: string): Names {
  const found = (pattern: RegExp): Set<string> =>
    new Set([...html.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)));
  return {
    classes: found(/\sclass="([^"]*)"/g),
    elements: found(/<([a-z][a-z0-9-]*)/g),
    ids: found(/\sid="([^"]*)"/g),
    // `:lang(hi)` is for `hi-IN` as well.
    languages: found(/\slang="([a-z]+)/g),
    accents: found(/\sdata-accent="([a-z]+)/g),
  };
}

function joinNames(first: Names, second: Names): Names {
  const join = (kind: keyof Names): Set<string> => new Set([...first[kind], ...second[kind]]);
  return {
    classes: join('classes'),
    elements: join('elements'),
    ids: join('ids'),
    languages: join('languages'),
    accents: join('accents'),
  };
}
