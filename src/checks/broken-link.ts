/** Links between pages of the site lead somewhere: the address is a page’s, the fragment an element’s. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { ownPages } from '../newsroom/own-pages.ts';
import { listPages } from '../outputs/page-list.ts';
import { listRedirects } from '../outputs/redirects.ts';
import { briefingUrl, searchUrl } from '../outputs/urls.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { nearest } from '../schema/nearest.ts';

interface Link {
  readonly target: string;
  readonly place: Place;
}

/** The pages there are, and the ids on those of briefings. */
interface Site {
  readonly pages: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Links in the prose of briefings. Files (`/charts/x.csv`) and fragments of other pages are verified on the built site. */
export function checkLinks({ authored, newsroom, files }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const own = ownPages(files);
  const former = [
    ...listRedirects(newsroom).map(({ from }) => from),
    ...newsroom.retractions.map(({ slug }) => briefingUrl(slug)),
  ];
  const pages = new Set([...listPages(newsroom, own).map((page) => page.url), ...former, searchUrl]);
  const ids = new Map(
    newsroom.briefings.map((briefing) => [briefingUrl(briefing.slug), idsIn(briefing.compiled.html)]),
  );
  return authored.briefings.flatMap((briefing) => {
    const self = briefingUrl(briefing.slug);
    // A briefing with faults has no page yet: its own fragments can’t be told.
    if (!ids.has(self)) return [];
    return linksIn(briefing.prose, { file: briefing.frontMatter.file, linesAbove: briefing.linesAboveProse }).flatMap(
      (link) => faultOf(link, { self, site: { pages, ids } }),
    );
  });
}

/** Inline links and link definitions to the site itself. */
function linksIn(prose: string, { file, linesAbove }: { file: string; linesAbove: number }): Link[] {
  return prose.split('\n').flatMap((text, index) =>
    [...text.matchAll(/(?:\]\(|^\[[^\]^]+\]:\s+)([/#][^)\s]*)/g)].map((match) => {
      const target = match[1] ?? '';
      const line = linesAbove + index + 1;
      const column = match.index + match[0].length - target.length + 1;
      return { target, place: { file, line, column, endLine: line, endColumn: column + target.length } };
    }),
  );
}

function faultOf({ target, place }: Link, { self, site }: { self: string; site: Site }): Diagnostic[] {
  const { pathname, hash } = new URL(target, `https://site.example${self}`);
  const fragment = decodeURIComponent(hash.slice(1));
  if (/\.\w+$/.test(pathname)) return [];
  if (!site.pages.has(pathname)) {
    const guess = site.pages.has(`${pathname}/`) ? `${pathname}/` : nearest(pathname, [...site.pages]);
    return [fault(place, `Unexpected link to \`${target}\`, expected a page of the site`, guess)];
  }
  const known = site.ids.get(pathname);
  if (fragment === '' || !known || known.has(fragment)) return [];
  return [
    fault(place, `Unexpected link to \`${target}\`, expected a section that is there`, nearest(fragment, [...known])),
  ];
}

function fault(place: Place, message: string, guess: string | null): Diagnostic {
  const hint = guess === null ? {} : { hint: `did you mean \`${guess}\`?` };
  return { rule: 'broken-link', severity: 'error', place, message, ...hint };
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''));
}
