/** Puts results on the page: text nodes in copies of a template, each kind with its own look. */
import { markWords, parseExcerpt, withoutStarts, type Segment } from './excerpt.ts';
import type { Result } from './pagefind.ts';
import { fill, part, stamp } from './parts.ts';
import { wordsOf } from './query.ts';
import type { Title } from './read-json.ts';

/** Sections shown under a result, the most telling first. */
const mostSections = 3;

/** What they say beyond their title stands in their line or summary already. */
const withoutExcerpt: ReadonlySet<string> = new Set(['fact', 'event', 'source']);

export function resultItem(result: Result, { root, q }: { root: HTMLElement; q: string }): HTMLElement {
  const { kind, meta } = result;
  const title = meta['title'] ?? '';
  const item = newItem({ kind, url: result.url, line: meta['line'] ?? '', value: meta['value'] ?? '' }, { root, q });
  if (meta['accent']) item.dataset['accent'] = meta['accent'];
  const excerpt = excerptOf(result, { title, q });
  const quoted = [{ text: '“', isMarked: false }, ...excerpt, { text: '”', isMarked: false }];
  setSegments(part(item, 'link'), kind === 'quote' ? quoted : markWords(title, wordsOf(q)));
  setSegments(part(item, 'excerpt'), kind === 'quote' ? [] : excerpt);
  setThumbnail(item, meta['picture']);
  addSections(item, result, { root, q });
  return item;
}

export function titleItem(title: Title, { root, q }: { root: HTMLElement; q: string }): HTMLElement {
  const isFact = title.kind === 'fact';
  const item = newItem(
    { kind: title.kind, url: title.url, line: isFact ? '' : title.line, value: isFact ? title.line : '' },
    { root, q },
  );
  setSegments(part(item, 'link'), markWords(title.title, wordsOf(q)));
  for (const name of ['excerpt', 'picture', 'sections']) part(item, name).remove();
  return item;
}

/** The address with the words to be marked there: `/briefings/x/?mark=vostro#accounts`. */
export function markedUrl(url: string, q: string): string {
  if (!isOwn(url)) return '/';
  const [page = '/', fragment] = url.split('#');
  const query = new URLSearchParams({ mark: q.replaceAll('"', '') }).toString();
  return `${page}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A kind that is told in a sentence shows it; a figure or event has said all in its title and line. */
function excerptOf({ kind, meta, excerpt }: Result, { title, q }: { title: string; q: string }): Segment[] {
  if (meta['summary']) return markWords(meta['summary'], wordsOf(q));
  if (withoutExcerpt.has(kind)) return [];
  const rest = withoutStarts(parseExcerpt(excerpt), [title, meta['line'] ?? '']);
  // Of a chart found by its title, what follows is the beginning of a note.
  return kind === 'chart' && !rest.some(({ isMarked }) => isMarked) ? [] : rest;
}

interface Shown {
  readonly kind: string;
  readonly url: string;
  readonly line: string;
  readonly value: string;
}

function newItem({ kind, url, line, value }: Shown, { root, q }: { root: HTMLElement; q: string }): HTMLElement {
  const item = stamp(root, 'result');
  item.dataset['kind'] = kind;
  fill(item, 'kind', kindName(root, kind));
  fill(item, 'line', line);
  fill(item, 'value', value);
  part(item, 'link').setAttribute('href', markedUrl(url, q));
  return item;
}

/** The page has the names of kinds in its list of them. */
function kindName(root: HTMLElement, kind: string): string {
  return root.querySelector<HTMLElement>(`[data-kind-name="${CSS.escape(kind)}"]`)?.dataset['one'] ?? '';
}

function addSections(item: HTMLElement, { sections }: Result, { root, q }: { root: HTMLElement; q: string }): void {
  const list = part(item, 'sections');
  const best = [...sections].sort((a, b) => b.weight - a.weight).slice(0, mostSections);
  list.hidden = best.length === 0;
  list.replaceChildren(
    ...best.map((section) => {
      const entry = stamp(root, 'section');
      const link = part(entry, 'link');
      link.setAttribute('href', markedUrl(section.url, q));
      setSegments(link, markWords(section.title, wordsOf(q)));
      setSegments(part(entry, 'excerpt'), withoutStarts(parseExcerpt(section.excerpt), [section.title]));
      return entry;
    }),
  );
}

function setThumbnail(item: HTMLElement, address: string | undefined): void {
  const picture = part(item, 'picture');
  if (!(picture instanceof HTMLImageElement) || address === undefined || !isOwn(address)) {
    picture.remove();
    return;
  }
  picture.src = address;
  picture.hidden = false;
}

/** Only what is on this site is in the index; anything else would be a mistake to follow. */
function isOwn(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** Text and `mark` elements; nothing here is ever read as markup. */
function setSegments(element: HTMLElement, segments: readonly Segment[]): void {
  element.hidden = segments.length === 0;
  element.replaceChildren(
    ...segments.map(({ text, isMarked }) => {
      if (!isMarked) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
