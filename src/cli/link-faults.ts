/** Links of built pages that lead nowhere, each with the place in the content where it was written. */
import type { ContentFile } from '../newsroom/read-folder.ts';
import { createLineIndex } from '../schema/line-index.ts';
import type { BuiltPage } from './read-page.ts';

export interface BuiltSite {
  readonly pages: ReadonlyMap<string, Pick<BuiltPage, 'ids'>>;
  readonly files: ReadonlySet<string>;
  readonly origin: string;
  /** What the site was made from. */
  readonly content: readonly ContentFile[];
}

export function linkFaults(url: string, page: Pick<BuiltPage, 'links'>, site: BuiltSite): string[] {
  return [...page.links].flatMap((link) => {
    const expected = whatIsExpected(link, url, site);
    if (expected === null) return [];
    const written = whereWritten(link, url, site.content);
    const message = `Unexpected link to ${link}, expected ${expected}`;
    return [written === null ? `${url}: ${message}` : `${written}: ${message} (on the page ${url})`];
  });
}

/** What the link should lead to; `null` where it does. */
function whatIsExpected(link: string, url: string, { pages, files, origin }: BuiltSite): string | null {
  const target = new URL(link, `${origin}${url}`);
  if (target.origin !== origin) return target.protocol === 'https:' || target.protocol === 'mailto:' ? null : 'https';
  const place = decodeURIComponent(target.pathname);
  const page = pages.get(place);
  if (!page && !files.has(place.slice(1))) return 'a page or file of the site';
  const fragment = decodeURIComponent(target.hash.slice(1));
  return fragment === '' || !page || page.ids.has(fragment) ? null : `an element with the id \`${fragment}\` there`;
}

/** `content/briefings/x/en.mdx:12:5`, in a text of the page itself rather than in another; `null` where no editor wrote it. */
function whereWritten(link: string, url: string, content: readonly ContentFile[]): string | null {
  const isOfPage = ({ path }: ContentFile): boolean =>
    path.startsWith(url.slice(1)) || path === `pages${url.slice(0, -1)}.mdx`;
  const places = [...content.filter(isOfPage), ...content].flatMap(({ file, text }) => {
    const at = text.indexOf(`](${link}`);
    if (at < 0) return [];
    const { line, column } = createLineIndex(text.replace(/\r\n/g, ' \n'))(at + 2);
    return [`${file}:${line}:${column}`];
  });
  return places[0] ?? null;
}
