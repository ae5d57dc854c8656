/** Reads a page of the newsroom’s own: front matter by its schema, prose by the rules of prose. */
import { checkPage } from '../briefing/check-page.ts';
import type { Language } from '../language/language.ts';
import { page } from '../schema/page.ts';
import { frontMatterLimit, splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-folder.ts';
import type { Reading } from './reading.ts';

/** Adds the page to `content`, with every fault it has: Astro, which renders it, would say less and later. */
export function readPage(
  { file, text }: ContentFile,
  { id, language }: { id: string; language: Language },
  { content, read }: Reading,
): void {
  const { split, diagnostics } = splitFrontMatter(file, text);
  content.diagnostics.push(...diagnostics);
  if (!split) return;
  const frontMatter = read(
    { file, text: split.frontMatter, linesAbove: split.linesAboveFrontMatter, limit: frontMatterLimit },
    page,
  );
  const source = { file, text: split.prose, linesAbove: split.linesAboveProse };
  content.diagnostics.push(...checkPage(source, language));
  if (frontMatter) content.pages.push({ id, language, frontMatter, prose: source });
}
