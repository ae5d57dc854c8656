/** Places labels so that none covers another, and leads to those that had to move. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { round } from './sheet.ts';

/** Between a point and the label beside it: room for a dot and a short line. */
export const labelGap = 13;

export interface Wanted {
  /** Where the middle of the label would best be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Moves labels on one line apart, as little as possible, inside `[low, high]`; the result runs in parallel to `wanted`.
 * Labels that touch are merged into a block around the mean of where they want to be, as in isotonic regression.
 */
export function spreadLabels(wanted: readonly Wanted[], [low, high]: readonly [number, number]): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.at ?? 0) - (wanted[b]?.at ?? 0) || a - b);
  let blocks: Block[] = [];
  for (const index of order) {
    const label = wanted[index];
    if (label)
      blocks = settle(
        [...blocks, { members: [index], height: label.height, top: label.at - label.height / 2 }],
        [low, high],
      );
  }
  const placed = wanted.map(({ at }) => at);
  for (const block of blocks) {
    let top = block.top;
    for (const index of block.members) {
      const height = wanted[index]?.height ?? 0;
      placed[index] = top + height / 2;
      top += height;
    }
  }
  return placed;
}

/** A short line from a point to its label at the right (1) or the left (-1); empty where they stand side by side. */
export function leaderTo(point: { x: number; y: number }, { side, y }: { side: 1 | -1; y: number }): string {
  if (Math.abs(y - point.y) < 4) return '';
  return `M${round(point.x + side * 5)} ${round(point.y)}L${round(point.x + side * (labelGap - 2))} ${round(y)}`;
}

export function leaderPath(leaders: readonly string[]): ElementContent[] {
  const d = leaders.join('');
  return d === '' ? [] : [s('path', { class: 'leader', d })];
}

interface Block {
  readonly members: readonly number[];
  readonly height: number;
  readonly top: number;
}

function settle(blocks: Block[], [low, high]: readonly [number, number]): Block[] {
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (!last) return blocks;
  const top = Math.max(low, Math.min(high - last.height, last.top));
  if (!before || before.top + before.height <= top) return [...blocks.slice(0, -1), { ...last, top }];
  const height = before.height + last.height;
  const middle =
    (blockMiddle(before) * before.members.length + blockMiddle(last) * last.members.length) /
    (before.members.length + last.members.length);
  const merged = { members: [...before.members, ...last.members], height, top: middle - height / 2 };
  return settle([...blocks.slice(0, -2), merged], [low, high]);
}

function blockMiddle(block: Block): number {
  return block.top + block.height / 2;
}
