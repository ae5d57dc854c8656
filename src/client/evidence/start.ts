/** Watches for the first figure a reader points at, and only then loads what opens the evidence cards. */

const figures = 'main a.fact[data-fact]';
const events = ['pointerover', 'focusin', 'click'] as const;

/** Nothing is loaded before a figure is pointed at, focused or tapped; without any of it the mark is a plain link. */
export function startEvidenceCards(page: Document): void {
  const wake = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(figures) : null;
    if (!mark || isPrelude(event, mark)) return;
    for (const name of events) page.removeEventListener(name, wake, true);
    const isTap = event.type === 'click' && isTouch(event);
    if (isTap) event.preventDefault();
    void import('./cards.ts').then(({ openCards }) => openCards(page, { mark, pinned: isTap }));
  };
  for (const name of events) page.addEventListener(name, wake, true);
}

/** A tap is told first as pointing and as focus; what counts is the click that follows. */
function isPrelude(event: Event, mark: HTMLElement): boolean {
  if (event.type === 'click') return !isTouch(event);
  return event.type === 'focusin' ? !mark.matches(':focus-visible') : isTouch(event);
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
