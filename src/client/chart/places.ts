/** Where the rows of a chart’s table stand in its picture, in pixels of the box around it. */

export interface Place {
  readonly row: number;
  /** `null` where the row takes the whole width. */
  readonly x: number | null;
  /** `null` where it takes the whole height. */
  readonly y: number | null;
}

/** Read from the picture in sight: its numbers are in units of the drawing. */
export function placesOf(pictures: HTMLElement, rows: number): Place[] {
  const svg = [...pictures.querySelectorAll('svg')].find((picture) => picture.getClientRects().length > 0);
  if (!svg) return [];
  const [box, around] = [svg.getBoundingClientRect(), pictures.getBoundingClientRect()];
  const scale = box.width / svg.viewBox.baseVal.width;
  const x = numbersIn(svg.dataset['x']);
  const y = numbersIn(svg.dataset['y']);
  const count = Math.max(x.length, y.length);
  return Array.from({ length: count }, (_, index) => ({
    row: index % rows,
    x: placed(x[index], { scale, from: box.left - around.left }),
    y: placed(y[index], { scale, from: box.top - around.top }),
  }));
}

/** The row nearest to a point of the same box. */
export function nearestRow(
  places: readonly Place[],
  { x, y }: { readonly x: number; readonly y: number },
): number | null {
  let [best, least]: [number | null, number] = [null, Infinity];
  for (const place of places) {
    const distance = Math.hypot(place.x === null ? 0 : place.x - x, place.y === null ? 0 : place.y - y);
    if (distance < least) [best, least] = [place.row, distance];
  }
  return best;
}

function numbersIn(text: string | undefined): number[] {
  return text === undefined ? [] : text.split(' ').map(Number);
}

function placed(at: number | undefined, { scale, from }: { scale: number; from: number }): number | null {
  return at === undefined ? null : at * scale + from;
}
