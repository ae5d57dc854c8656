/** Which kind of content a file of the newsroom holds, by where it lies and how it is named. */
import { defaultLanguage, type Language } from '../language/language.ts';
import { nearest } from '../schema/nearest.ts';
import { nameOfOwnPage } from './own-pages.ts';

/** Kinds whose files are named after the id of what they hold. */
const namedFolders = {
  themes: 'theme',
  sources: 'source',
  charts: 'chart',
  glossary: 'term',
  contributors: 'contributor',
} as const;

/** Kinds of which a file holds one. */
export type CardKind = (typeof namedFolders)[keyof typeof namedFolders];

export type FileKind =
  | { readonly kind: 'site' | 'facts' | 'events' | 'corrections' | 'none' }
  | { readonly kind: CardKind; readonly id: string }
  | { readonly kind: 'series' | 'numbers'; readonly id: string }
  | { readonly kind: 'page'; readonly id: string; readonly language: Language }
  | { readonly kind: 'briefing'; readonly slug: string; readonly language: string }
  | { readonly kind: 'unknown'; readonly message: string };

const folders = [...Object.keys(namedFolders), 'facts', 'events', 'corrections', 'series', 'briefings', 'pages'];
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `path` is relative to the content folder, with `/`. READMEs belong to no kind. */
export function kindOf(path: string): FileKind {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (/^README\.md$/i.test(name) || path.startsWith('.released/')) return { kind: 'none' };
  if (path === 'site.yaml') return { kind: 'site' };
  const [folder = ''] = parts;
  if (parts.length === 1 || !folders.includes(folder)) return unknownFolder(parts);
  if (folder === 'briefings') return briefingFile(parts);
  if (parts.length !== 2)
    return unknown(`Unexpected file in a folder below \`${folder}\`, expected it in \`${folder}\` itself`);
  const dot = name.lastIndexOf('.');
  return fileIn(folder, { id: name.slice(0, dot), extension: name.slice(dot + 1) });
}

function fileIn(folder: string, { id: name, extension }: { id: string; extension: string }): FileKind {
  const { id, language } = folder === 'pages' ? nameOfOwnPage(name) : { id: name, language: defaultLanguage };
  if (!isId(id)) return badName(id);
  const expected = folder === 'pages' ? ['mdx'] : folder === 'series' ? ['yaml', 'csv'] : ['yaml'];
  if (!expected.includes(extension)) {
    return unknown(
      `Unexpected file type \`.${extension}\` in \`${folder}\`, expected ${expected.map((name) => `\`.${name}\``).join(' or ')}`,
    );
  }
  if (folder === 'facts' || folder === 'events' || folder === 'corrections') return { kind: folder };
  if (folder === 'pages') return { kind: 'page', id, language };
  if (folder === 'series') return { kind: extension === 'csv' ? 'numbers' : 'series', id };
  return isNamedFolder(folder) ? { kind: namedFolders[folder], id } : unknown(`Unexpected folder \`${folder}\``);
}

function isNamedFolder(folder: string): folder is keyof typeof namedFolders {
  return Object.hasOwn(namedFolders, folder);
}

function briefingFile(parts: readonly string[]): FileKind {
  const [, slug = '', name = ''] = parts;
  if (parts.length !== 3 || !name.endsWith('.mdx'))
    return unknown('Unexpected file among the briefings, expected `briefings/<slug>/en.mdx`');
  if (!isId(slug)) return badName(slug);
  return { kind: 'briefing', slug, language: name.slice(0, -'.mdx'.length) };
}

function unknownFolder(parts: readonly string[]): FileKind {
  const [folder = ''] = parts;
  const guess = parts.length > 1 ? nearest(folder, folders) : null;
  const list = folders.map((name) => `\`${name}/\``).join(', ');
  return unknown(
    `Unexpected file outside the known folders, expected \`site.yaml\`, or a file in ${list}${guess ? `; did you mean \`${guess}/\`?` : ''}`,
  );
}

/** Names that Windows keeps for devices: a folder of that name can’t be checked out there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function isId(name: string): boolean {
  return idPattern.test(name) && name.length <= 80 && !devices.test(name);
}

function badName(name: string): FileKind {
  if (devices.test(name))
    return unknown(`Unexpected name \`${name}\`, expected one that Windows does not keep for a device`);
  if (name.length > 80)
    return unknown(`Unexpected name of ${name.length} characters, expected at most 80: it becomes an address`);
  return unknown(
    `Unexpected name \`${name}\`, expected lower-case letters, digits and single hyphens: it becomes an address`,
  );
}

function unknown(message: string): FileKind {
  return { kind: 'unknown', message };
}
