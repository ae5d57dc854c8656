/** What is written in a language is published in it: the newsroom lists every language that its texts are in. */
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';

/** Briefings and pages in a language that has no edition: nobody would ever read them. */
export function checkLanguages({ newsroom, authored }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const { languages } = newsroom.site;
  return [...authored.briefings, ...authored.pages]
    .filter(({ language }) => !languages.includes(language))
    .map(({ language, frontMatter }) => ({
      rule: 'unlisted-language',
      severity: 'error',
      place: startOf(frontMatter.file),
      message: `Unexpected text in \`${language}\`, expected a language of \`site.yaml\`: ${languages.map((tag) => `\`${tag}\``).join(', ')}`,
      hint: `add \`${language}\` to \`languages\` in \`site.yaml\`, and the site gets an edition in it`,
    }));
}
