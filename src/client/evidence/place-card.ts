/** Places a card under its figure, or above where there is more room, always within the window. */

/** Space to the figure and to the edges of the window, in pixels. */
const gap = 8;

export function placeCard(card: HTMLElement, mark: HTMLElement): void {
  const lines = [...mark.getClientRects()];
  const line = lines.at(-1) ?? mark.getBoundingClientRect();
  const { innerHeight: height } = window;
  const width = document.documentElement.clientWidth;
  const below = height - line.bottom - gap;
  const isBelow = below >= card.offsetHeight + gap || below >= line.top;
  const top = isBelow ? line.bottom + gap : line.top - gap - card.offsetHeight;
  card.style.left = `${Math.max(gap, Math.min(line.left, width - card.offsetWidth - gap))}px`;
  card.style.top = `${Math.max(gap, Math.min(top, height - card.offsetHeight - gap)) + scrollY}px`;
}
