/** Links between pages of the site lead somewhere: the address is a page’s, the fragment an element’s. */
import type { MdxText } from '../briefing/parse-mdx.ts';
import type { Language } from '../language/language.ts';
import { declaredIds } from '../newsroom/drop-echoes.ts';
import { stageOf } from '../newsroom/life.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { ContentFile } from '../newsroom/read-folder.ts';
import { listPages } from '../outputs/page-list.ts';
import { listRedirects } from '../outputs/redirects.ts';
import { briefingUrl, chartUrl, editionUrl, factUrl, pageUrl, sourceUrl, termUrl, themeUrl } from '../outputs/urls.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import { nearest } from '../schema/nearest.ts';

interface Link {
  readonly target: string;
  readonly place: Place;
}

/** The pages there are, those that readers can’t open yet, and the ids on those of briefings. */
interface Site {
  readonly origin: string;
  readonly pages: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<string, 'draft' | 'planned'>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A text whose links are checked, and the address of the page it becomes. */
interface LinkingText {
  readonly prose: MdxText;
  readonly self: string;
  /** Its links lead to pages in it, where there are, else to those of the main edition. */
  readonly language: Language;
  /** Whether readers can’t open its page yet: it may lead to others of that kind. */
  readonly isHidden: boolean;
}

/** Links in the prose of briefings and pages. Files (`/charts/x.csv`) and fragments of other pages are verified on the built site. */
export function checkLinks(loaded: LoadedNewsroom): Diagnostic[] {
  const { newsroom, files } = loaded;
  if (!newsroom) return [];
  const former = [
    ...newsroom.site.languages.flatMap((language) =>
      listRedirects(newsroom, language).map(({ from }) => editionUrl(from, language)),
    ),
    ...newsroom.retractions.map(addressOf),
  ];
  const site: Site = {
    origin: newsroom.site.url,
    // A page that a fault keeps from being made has been told of already.
    pages: new Set([...listPages(newsroom).map(({ url }) => url), ...declaredPages(files), ...former]),
    hidden: hiddenPages(loaded),
    ids: new Map(newsroom.briefings.map((briefing) => [addressOf(briefing), idsIn(briefing.compiled.html)])),
  };
  return linkingTexts(loaded, site).flatMap((text) =>
    linksIn(text.prose, site.origin).flatMap((link) => faultOf(link, { text, site })),
  );
}

const urlOf: Readonly<Record<string, (id: string) => string>> = {
  briefing: briefingUrl,
  chart: chartUrl,
  fact: factUrl,
  source: sourceUrl,
  term: termUrl,
  theme: themeUrl,
};

/** Pages of everything that has a file or an entry, also where that has a fault. */
function declaredPages(files: readonly ContentFile[]): string[] {
  return [...declaredIds(files)].flatMap((key) => {
    const [kind = '', id = ''] = key.split(' ');
    return urlOf[kind]?.(id) ?? [];
  });
}

function linkingTexts({ authored }: LoadedNewsroom, site: Site): LinkingText[] {
  const briefings = authored.briefings.map((briefing) => ({
    prose: { file: briefing.frontMatter.file, text: briefing.prose, linesAbove: briefing.linesAboveProse },
    self: addressOf(briefing),
    language: briefing.language,
    isHidden: site.hidden.has(addressOf(briefing)),
  }));
  const pages = authored.pages.map(({ id, language, prose }) => ({
    prose,
    self: editionUrl(pageUrl(id), language),
    language,
    isHidden: false,
  }));
  // A briefing with faults has no page yet: its own fragments can’t be told.
  return [...briefings.filter(({ self, isHidden }) => site.ids.has(self) || isHidden), ...pages];
}

/** Pages of briefings that are drafts or planned: in a preview they are there, for readers they are not. */
function hiddenPages({ authored, newsroom }: LoadedNewsroom): Map<string, 'draft' | 'planned'> {
  const now = newsroom?.builtAt ?? '';
  return new Map(
    authored.briefings.flatMap((briefing) => {
      const stage = stageOf(briefing, now);
      return stage === 'draft' || stage === 'planned' ? [[addressOf(briefing), stage] as const] : [];
    }),
  );
}

function addressOf({ slug, language }: { readonly slug: string; readonly language: Language }): string {
  return editionUrl(briefingUrl(slug), language);
}

/** Inline links and link definitions to the site itself, also by its full address. */
function linksIn({ file, text: prose, linesAbove }: MdxText, origin: string): Link[] {
  return prose.split('\n').flatMap((text, index) =>
    [...text.matchAll(/(?:\]\(|^\[[^\]^]+\]:\s+|(?=https?:))((?:https?:\/)?[/#][^)\s>]*)/g)]
      .map((match) => ({ target: match[1] ?? '', end: match.index + match[0].length }))
      .filter(({ target }) => !target.startsWith('http') || isOwn(target, origin))
      .map(({ target, end }) => {
        const line = linesAbove + index + 1;
        const column = end - target.length + 1;
        return { target, place: { file, line, column, endLine: line, endColumn: column + target.length } };
      }),
  );
}

function isOwn(target: string, origin: string): boolean {
  return URL.canParse(target) && new URL(target).host === new URL(origin).host;
}

function faultOf({ target, place }: Link, { text, site }: { text: LinkingText; site: Site }): Diagnostic[] {
  const address = `${site.origin}${text.self}`;
  // Said of the address already, by the check of the prose.
  if (!URL.canParse(target, address)) return [];
  const { pathname, hash } = new URL(target, address);
  if (target.startsWith('http')) {
    const message = `Unexpected full address of the site itself, expected the link to begin with \`/\``;
    return [fault(place, message, `${pathname}${hash}`)];
  }
  const fragment = decoded(hash.slice(1));
  const own = target.startsWith('#') ? text.self : editionUrl(pathname, text.language);
  const page = site.pages.has(own) || site.hidden.has(own) ? own : pathname;
  if (/\.\w+$/.test(pathname)) return [];
  const stage = site.hidden.get(page);
  if (stage !== undefined && !text.isHidden && page !== text.self) {
    const what = stage === 'draft' ? 'a draft' : 'a briefing that is still planned';
    return [fault(place, `Unexpected link to \`${target}\`, ${what}, expected a page that readers can open`, null)];
  }
  if (!site.pages.has(page) && stage === undefined) {
    const guess = site.pages.has(`${pathname}/`) ? `${pathname}/` : nearest(pathname, [...site.pages]);
    return [fault(place, `Unexpected link to \`${target}\`, expected a page of the site`, guess)];
  }
  const known = site.ids.get(page);
  if (fragment === '' || !known || known.has(fragment)) return [];
  return [
    fault(place, `Unexpected link to \`${target}\`, expected a section that is there`, nearest(fragment, [...known])),
  ];
}

/** Without the escapes of addresses; as it stands where these are malformed. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function fault(place: Place, message: string, guess: string | null): Diagnostic {
  const hint = guess === null ? {} : { hint: `did you mean \`${guess}\`?` };
  return { rule: 'broken-link', severity: 'error', place, message, ...hint };
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''));
}
