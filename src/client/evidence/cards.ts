/** The evidence cards of a page: opens one on hover, focus or tap, closes it with Escape or by leaving. */
import styles from '../../styles/evidence-card.css?url';
import { loadStyles } from '../load-styles.ts';
import { fillCard, readCards, type Cards } from './card.ts';
import { placeCard } from './place-card.ts';

interface Opening {
  readonly mark: HTMLAnchorElement;
  /** Opened by a tap: it stays until the reader taps elsewhere. */
  readonly pinned: boolean;
}

/** Time to move the pointer from the figure into its card, in milliseconds. */
const grace = 250;

/** Loads the page’s cards and opens the first; where they can’t be loaded, figures stay plain links. */
export async function openCards(page: Document, first: Opening): Promise<void> {
  const [cards] = await Promise.all([readCards(new URL('evidence.json', page.baseURI)), loadStyles(styles)]);
  if (!cards) return;
  const shown = new ShownCard(page, cards);
  shown.watch();
  if (first.pinned || first.mark.matches(':hover, :focus')) shown.open(first);
}

class ShownCard {
  private readonly page: Document;
  private readonly cards: Cards;
  private readonly element: HTMLElement;
  private current: Opening | null = null;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  /** Set while focus returns to the figure, so that the card it just left does not open again. */
  private returning = false;

  constructor(page: Document, cards: Cards) {
    this.page = page;
    this.cards = cards;
    this.element = page.createElement('div');
    this.element.id = 'evidence-card';
    this.element.popover = 'manual';
    this.element.role = 'group';
    this.element.ariaLabel = cards.words.label;
    page.body.append(this.element);
  }

  watch(): void {
    const { page, element } = this;
    page.addEventListener('pointerover', (event) => this.onPoint(event));
    page.addEventListener('focusin', (event) => this.onFocus(event));
    page.addEventListener('click', (event) => this.onClick(event));
    page.addEventListener('keydown', (event) => this.onKey(event));
    element.addEventListener('pointerenter', () => clearTimeout(this.leaving));
    addEventListener('resize', () => this.close());
  }

  open(opening: Opening): void {
    clearTimeout(this.leaving);
    const fact = this.cards.facts[opening.mark.dataset['fact'] ?? ''];
    if (!fact || this.current?.mark === opening.mark) return;
    this.close();
    this.element.replaceChildren(
      ...fillCard(this.page, fact, { words: this.cards.words, reference: opening.mark.hash }),
    );
    this.element.showPopover();
    placeCard(this.element, opening.mark);
    opening.mark.setAttribute('aria-describedby', this.element.id);
    this.current = opening;
  }

  close(): void {
    clearTimeout(this.leaving);
    this.current?.mark.removeAttribute('aria-describedby');
    this.current = null;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }

  private onPoint(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event.target);
    if (mark) this.open({ mark, pinned: false });
    else if (this.current && !this.current.pinned && !this.holds(event.target)) this.leaveSoon();
  }

  private leaveSoon(): void {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => {
      if (!this.current?.mark.matches(':focus-visible') && !this.element.matches(':hover, :focus-within')) this.close();
    }, grace);
  }

  private onFocus(event: FocusEvent): void {
    const mark = markAt(event.target);
    if (this.returning) return;
    if (mark?.matches(':focus-visible')) this.open({ mark, pinned: false });
    else if (!mark && !this.holds(event.target)) this.close();
  }

  /** The first tap on a figure opens its card, the second follows the link; a tap elsewhere closes it. */
  private onClick(event: MouseEvent): void {
    const mark = markAt(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mark && isTouch && this.current?.mark !== mark) {
      event.preventDefault();
      this.open({ mark, pinned: true });
    } else if (!this.holds(event.target) || event.target instanceof HTMLAnchorElement) this.close();
  }

  /** Escape closes; Tab goes from the figure through its card and on. */
  private onKey(event: KeyboardEvent): void {
    if (!this.current) return;
    const { mark } = this.current;
    const links = [...this.element.querySelectorAll('a')];
    const isForward = event.key === 'Tab' && !event.shiftKey;
    const isInside = this.element.contains(this.page.activeElement);
    if (event.key === 'Escape') {
      if (isInside) this.returnTo(mark);
      this.close();
    } else if (isForward && this.page.activeElement === mark && links[0]) {
      event.preventDefault();
      links[0].focus();
    } else if (isForward && this.page.activeElement === links.at(-1)) {
      // From the figure the browser goes on to what follows it in the text.
      this.returnTo(mark);
      this.close();
    } else if (event.key === 'Tab' && event.shiftKey && this.page.activeElement === links[0]) {
      event.preventDefault();
      this.returnTo(mark);
    }
  }

  private returnTo(mark: HTMLElement): void {
    this.returning = true;
    mark.focus();
    this.returning = false;
  }

  private holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }
}

function markAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('main a.fact[data-fact]') : null;
}
