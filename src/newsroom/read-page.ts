/** Reads a page of the newsroom’s own: front matter by its schema, prose by the rules of prose. */
import { checkPage } from '../briefing/check-page.ts';
import type { Language } from '../language/language.ts';
import { page } from '../schema/page.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { frontMatterLimit, splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-folder.ts';

/** Adds the page to `content`, with every fault it has: Astro, which renders it, would say less and later. */
export function readPage(
  { file, text }: ContentFile,
  { id, language }: { id: string; language: Language },
  content: AuthoredNewsroom,
): void {
  const { split, diagnostics } = splitFrontMatter(file, text);
  content.diagnostics.push(...diagnostics);
  if (!split) return;
  const parsed = parseYaml(
    { file, text: split.frontMatter, linesAbove: split.linesAboveFrontMatter, limit: frontMatterLimit },
    page,
  );
  const source = { file, text: split.prose, linesAbove: split.linesAboveProse };
  content.diagnostics.push(...parsed.diagnostics, ...checkPage(source, language));
  if (parsed.authored) content.pages.push({ id, language, frontMatter: parsed.authored, prose: source });
}
