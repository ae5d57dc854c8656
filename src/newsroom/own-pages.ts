/** The newsroom’s own pages, which Astro renders from `pages/*.mdx`. */
import { page } from '../schema/page.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-folder.ts';

export interface OwnPage {
  /** Its name, as in its address: `about`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Markdown, and what else its author put in. */
  readonly prose: string;
}

/** Their names. */
export function ownPages(files: readonly ContentFile[]): string[] {
  return files.flatMap((file) => nameOf(file) ?? []);
}

/** The pages with what is in them; one whose head can’t be read is left to Astro, which says why. */
export function readOwnPages(files: readonly ContentFile[]): OwnPage[] {
  return files.flatMap((file) => {
    const id = nameOf(file);
    const { split } = id === undefined ? { split: null } : splitFrontMatter(file.file, file.text);
    if (id === undefined || !split) return [];
    const { authored } = parseYaml({ file: file.file, text: split.frontMatter }, page);
    return authored ? [{ id, ...authored.value, prose: split.prose }] : [];
  });
}

function nameOf(file: ContentFile): string | undefined {
  return /^pages\/([^/]+)\.mdx$/.exec(file.path)?.[1];
}
