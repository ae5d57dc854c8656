/** Reads a briefing’s file: front matter by its schema, prose as text. */
import { isLanguage } from '../language/language.ts';
import { briefing } from '../schema/briefing.ts';
import { startOf } from '../schema/diagnostic.ts';
import { frontMatterLimit, splitFrontMatter } from './front-matter.ts';
import type { ContentFile } from './read-folder.ts';
import type { Reading } from './reading.ts';

/** Adds the briefing to `content`, or the reasons why not. */
export function readBriefing(
  file: ContentFile,
  { slug, language }: { slug: string; language: string },
  { content, read }: Reading,
): void {
  if (!isLanguage(language)) {
    content.diagnostics.push({
      rule: 'unknown-file',
      severity: 'error',
      place: startOf(file.file),
      message: `Unexpected language \`${language}\`, expected a file named after a language the program speaks, such as \`en.mdx\``,
    });
    return;
  }
  const { split, diagnostics } = splitFrontMatter(file.file, file.text);
  content.diagnostics.push(...diagnostics);
  if (!split) return;
  const frontMatter = read(
    { file: file.file, text: split.frontMatter, linesAbove: split.linesAboveFrontMatter, limit: frontMatterLimit },
    briefing,
  );
  if (!frontMatter) return;
  content.briefings.push({
    slug,
    language,
    frontMatter,
    prose: split.prose,
    linesAboveProse: split.linesAboveProse,
  });
}
