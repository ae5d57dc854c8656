/** Pages with little of their own: corrections, a page of `content/pages`, the one for wrong addresses. */
import type { OwnPage } from '../newsroom/own-pages.ts';
import { archiveUrl, factsUrl, homeUrl, pageUrl, timelineUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import type { Link } from './lines.ts';

export interface PlainView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly links: readonly Link[];
}

export function viewMissing(edition: Edition): PlainView {
  const { words } = edition;
  return {
    frame: createFrame(edition, {
      path: '/404/',
      title: words.missing.title,
      description: words.missing.text,
      unlisted: true,
    }),
    title: words.missing.title,
    intro: words.missing.text,
    links: [
      { href: homeUrl, text: words.sections.front },
      { href: archiveUrl, text: words.search.archive },
      { href: timelineUrl, text: words.sections.timeline },
      { href: factsUrl, text: words.sections.facts },
    ],
  };
}

/** The newsroom’s own pages that are written in the edition’s language, by their names. */
export function listOwnPages({ newsroom, language }: Edition): (readonly [id: string, page: OwnPage])[] {
  return newsroom.pages.filter((page) => page.language === language).map((page) => [page.id, page] as const);
}

/** A page of `content/pages`; its text is set by the route. */
export function viewPage(page: OwnPage, edition: Edition): PlainView {
  return {
    frame: createFrame(edition, {
      path: pageUrl(page.id),
      title: page.title,
      description: page.description,
      isSearched: true,
    }),
    title: page.title,
    intro: page.description,
    links: [],
  };
}

/** Fewer sections are seen without a list. */
const fewestListed = 4;

/** Links to the main sections of a page, where there are enough. */
export function listSections(headings: readonly { depth: number; slug: string; text: string }[]): Link[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length < fewestListed ? [] : main.map(({ slug, text }) => ({ href: `#${slug}`, text }));
}
