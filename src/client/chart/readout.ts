/** Reads a chart out: arrow keys, pointer and taps go from point to point, and the words of each come from the figure’s own table. */
import styles from '../../styles/chart-reading.css?url';
import { loadStyles } from '../load-styles.ts';
import { nearestRow, placesOf, type Place } from './places.ts';
import { wordsIn } from './words.ts';

/** Adds reading out to one figure; charts without a picture are a table already. */
export async function readOut(figure: HTMLElement): Promise<void> {
  const pictures = figure.querySelector<HTMLElement>('.pictures');
  const rows = tableRows(figure);
  if (!pictures || rows.length === 0) return;
  await loadStyles(styles);
  new Readout(figure, { pictures, rows });
}

interface Row {
  readonly name: string;
  /** “Russia 36%”, one for each series. */
  readonly cells: readonly string[];
}

function tableRows(figure: HTMLElement): Row[] {
  const heads = [...figure.querySelectorAll('thead th')];
  return [...figure.querySelectorAll('tbody tr')].map((row) => {
    const [name = '', ...cells] = [...row.children].map(textOf);
    return { name, cells: cells.map((cell, index) => named(cell, heads[index + 1])) };
  });
}

/** A number is told with its series; words, as a timeline has them, tell of themselves. */
function named(cell: string, head: Element | undefined): string {
  return head?.classList.contains('n') ? `${textOf(head)} ${cell}` : cell;
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

class Readout {
  private readonly figure: HTMLElement;
  private readonly pictures: HTMLElement;
  private readonly rows: readonly Row[];
  private readonly bubble: HTMLElement;
  private marks: HTMLElement[] = [];
  private current: number | null = null;

  constructor(figure: HTMLElement, { pictures, rows }: { pictures: HTMLElement; rows: readonly Row[] }) {
    this.figure = figure;
    this.pictures = pictures;
    this.rows = rows;
    this.bubble = element('p', 'readout');
    this.bubble.role = 'status';
    pictures.append(this.bubble);
    this.offerKeys();
    this.offerPointing();
    this.offerLink();
    this.showMarked();
  }

  private offerKeys(): void {
    const { pictures } = this;
    pictures.tabIndex = 0;
    // Arrow keys must reach the chart instead of the screen reader’s own cursor.
    pictures.role = 'application';
    pictures.ariaLabel = wordsIn(document).keys(textOf(this.figure.querySelector('.finding') ?? this.figure));
    pictures.addEventListener('keydown', (event) => {
      const next = this.rowAfter(event.key);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.show(next);
    });
    pictures.addEventListener('blur', () => this.show(null));
  }

  /** The row a key leads to; `null` closes the readout, `undefined` is for other keys. */
  private rowAfter(key: string): number | null | undefined {
    const last = this.rows.length - 1;
    const { current } = this;
    if (key === 'ArrowRight' || key === 'ArrowDown') return current === null ? 0 : Math.min(last, current + 1);
    if (key === 'ArrowLeft' || key === 'ArrowUp') return current === null ? last : Math.max(0, current - 1);
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    return key === 'Escape' && current !== null ? null : undefined;
  }

  private offerPointing(): void {
    const { pictures } = this;
    const point = (event: MouseEvent): void => {
      const box = pictures.getBoundingClientRect();
      const row = nearestRow(this.places(), { x: event.clientX - box.left, y: event.clientY - box.top });
      if (row !== null) this.show(row);
    };
    pictures.addEventListener('pointermove', point);
    pictures.addEventListener('click', (event) => {
      point(event);
      // Focus keeps the point in view after the finger or the pointer is gone.
      pictures.focus({ preventScroll: true });
    });
    pictures.addEventListener('pointerleave', () => {
      if (document.activeElement !== pictures) this.show(null);
    });
    addEventListener('resize', () => this.show(this.current));
  }

  /** A button that copies the address of the chart, with the point that is shown. */
  private offerLink(): void {
    const link = this.figure.querySelector<HTMLAnchorElement>('.chart-link');
    const words = wordsIn(document);
    if (!link || !('clipboard' in navigator)) return;
    const button = element('button', 'chart-copy');
    button.setAttribute('type', 'button');
    button.append(words.copy);
    // Focus stays where it is, and the point in view with it.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const point = this.current === null ? '' : `:${this.current + 1}`;
      const address = `${link.href.replace(/#.*/, '')}#${this.figure.id}${point}`;
      navigator.clipboard.writeText(address).then(
        () => button.replaceChildren(words.copied),
        () => button.replaceChildren(words.notCopied),
      );
    });
    button.addEventListener('blur', () => button.replaceChildren(words.copy));
    link.after(button);
  }

  /** The point that the page’s address names, `#chart-trade:3`. */
  private showMarked(): void {
    const show = (): void => {
      const [id, row] = location.hash.slice(1).split(':');
      const index = Number(row) - 1;
      if (id === this.figure.id && this.rows[index]) this.show(index);
    };
    show();
    addEventListener('hashchange', show);
  }

  private places(): Place[] {
    return placesOf(this.pictures, this.rows.length);
  }

  private show(index: number | null): void {
    const row = index === null ? undefined : this.rows[index];
    const isNew = index !== this.current;
    this.current = index;
    for (const mark of this.marks) mark.remove();
    this.marks = [];
    if (!row) {
      this.bubble.replaceChildren();
      return;
    }
    if (isNew) this.bubble.replaceChildren(element('strong', '', row.name), ...row.cells.map(line));
    const places = this.places().filter((place) => place.row === index);
    this.marks = places.map(markAt);
    this.pictures.append(...this.marks);
    this.seat(places[0]);
  }

  /** Beside the point, where there is room for it. */
  private seat(place: Place | undefined): void {
    const { bubble, pictures } = this;
    const x = place?.x ?? pictures.clientWidth;
    const isLeft = x + 12 + bubble.offsetWidth > pictures.clientWidth;
    const left = isLeft ? x - 12 - bubble.offsetWidth : x + 12;
    const below = (place?.y ?? 0) + 14;
    const fits = below + bubble.offsetHeight <= pictures.clientHeight;
    bubble.style.left = `${Math.max(0, left)}px`;
    bubble.style.top = `${place?.y === null || !place ? 0 : fits ? below : Math.max(0, place.y - 14 - bubble.offsetHeight)}px`;
  }
}

function line(text: string): HTMLElement {
  return element('span', '', text);
}

/** A line through all that stands at one place of an axis, or a ring around one point. */
function markAt({ x, y }: Place): HTMLElement {
  const mark = element('i', x !== null && y !== null ? 'spot ring' : x === null ? 'spot across' : 'spot upright');
  if (x !== null) mark.style.left = `${x}px`;
  if (y !== null) mark.style.top = `${y}px`;
  return mark;
}

function element(tag: string, name: string, ...content: string[]): HTMLElement {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...content);
  return made;
}
