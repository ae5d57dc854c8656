/** The newsroom’s own pages, which Astro renders from `pages/*.mdx`. */
import type { ContentFile } from './read-folder.ts';

/** Their names, as in their addresses: `about`. */
export function ownPages(files: readonly ContentFile[]): string[] {
  return files.flatMap((file) => /^pages\/([^/]+)\.mdx$/.exec(file.path)?.[1] ?? []);
}
