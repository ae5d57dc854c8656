/** The newsroom’s own pages, which Astro renders from `pages/*.mdx`. */
import { defaultLanguage, isLanguage, type Language } from '../language/language.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';

export interface OwnPage {
  /** Its name, as in its address: `about`. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Markdown, and what else its author put in. */
  readonly prose: string;
}

/** In the order of their files. */
export function resolveOwnPages({ pages }: AuthoredNewsroom): OwnPage[] {
  return pages.map(({ id, language, frontMatter, prose }) => ({
    id,
    language,
    ...frontMatter.value,
    prose: prose.text,
  }));
}

/** The name of its file, without the ending. */
export function fileOfOwnPage({ id, language }: Pick<OwnPage, 'id' | 'language'>): string {
  return language === defaultLanguage ? id : `${id}.${language}`;
}

/** What a file is named after, without its ending: `about` is the page in English, `about.hi` the one in Hindi. */
export function nameOfOwnPage(name: string): { readonly id: string; readonly language: Language } {
  const [, id = name, tag = ''] = /^(.+)\.(\w+)$/.exec(name) ?? [];
  return isLanguage(tag) && tag !== defaultLanguage ? { id, language: tag } : { id: name, language: defaultLanguage };
}
