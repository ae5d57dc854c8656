/** The search page: what can be chosen there, and where its parts load from. */
import { say } from '../language/language.ts';
import { searchKinds } from '../outputs/search-record.ts';
import {
  archiveUrl,
  searchIndexUrl,
  searchStylesUrl,
  searchTitlesUrl,
  searchUrl,
  searchWordsUrl,
} from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Link } from './lines.ts';

export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly archive: Link;
  readonly kinds: readonly { readonly kind: string; readonly one: string; readonly many: string }[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly addresses: Readonly<Record<'page' | 'index' | 'titles' | 'words' | 'styles', string>>;
}

export function viewSearch(edition: Edition): SearchView {
  const { words, newsroom, language } = edition;
  return {
    frame: createFrame(edition, {
      path: searchUrl,
      title: words.sections.search,
      description: words.search.hint,
    }),
    title: words.sections.search,
    intro: words.search.hint,
    archive: { href: archiveUrl, text: words.search.archive },
    kinds: searchKinds.map((kind) => ({ kind, ...words.search.kinds[kind] })),
    themes: [...newsroom.themes.values()].map((theme) => ({ id: theme.id, name: say(theme.name, language) })),
    addresses: {
      page: searchUrl,
      index: searchIndexUrl,
      titles: searchTitlesUrl,
      words: searchWordsUrl,
      styles: searchStylesUrl,
    },
  };
}
