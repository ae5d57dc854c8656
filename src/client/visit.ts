/**
 * What changed since the last visit, counted on the device; the date of the visit never leaves it.
 * Visits are those of the front page and of the page of changes: the others have no line to show, and no bytes to spare.
 */

/** A pause longer than this, in milliseconds, ends a visit. */
const pause = 30 * 60 * 1000;

/** Notes the visit, and shows what is new where the page has a place for it. Nothing is shown on a first visit. */
export function startVisit(page: Document): void {
  const since = noteVisit(Date.now());
  if (since === null) return;
  for (const item of page.querySelectorAll<HTMLElement>('[data-seen-from]')) {
    const mark = item.querySelector<HTMLElement>('[data-new]');
    if (mark) mark.hidden = !isNew(item.dataset['seenFrom'] ?? '', since);
  }
  const line = page.querySelector<HTMLElement>('[data-since]');
  const link = line?.querySelector('a');
  if (line && link) {
    const moments = (line.dataset['moments'] ?? '').split(' ');
    link.textContent = countText(moments.filter((moment) => isNew(moment, since)).length, line.dataset);
    line.hidden = false;
  }
}

/** The end of the visit before this one; `null` where there was none, or the device keeps nothing. */
function noteVisit(now: number): number | null {
  try {
    const [since = 0, last = 0] = (localStorage.getItem('visit') ?? '').split(' ').map(Number);
    const before = now - last > pause ? last : since;
    localStorage.setItem('visit', `${before} ${now}`);
    return before > 0 ? before : null;
  } catch {
    // Private windows and strict settings refuse; then every visit is a first one.
    return null;
  }
}

function isNew(moment: string, since: number): boolean {
  return Date.parse(moment) > since;
}

function countText(count: number, { one = '', many = '', none = '' }: DOMStringMap): string {
  return count === 0 ? none : count === 1 ? one : many.replace('#', String(count));
}
