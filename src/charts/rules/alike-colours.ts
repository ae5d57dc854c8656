/** `alike-colours`: colours an editor picks for the series of one chart are told apart by everyone. */
import type { Chart, Colour } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';

/** Those that look alike with one of the common deficiencies of colour vision; palette.test.ts finds the same. */
export const alikeColours: readonly (readonly [Colour, Colour])[] = [
  ['olive', 'rust'],
  ['plum', 'slate'],
  ['slate', 'teal'],
];

export function checkColours(chart: Chart, context: ChartContext): void {
  const picked = [...chart.colours].filter(([, colour]) => colour !== 'grey');
  picked.forEach(([name, colour], index) => {
    const earlier = picked.slice(0, index).find(([, other]) => areAlike(colour, other));
    if (!earlier) return;
    const [otherName, other] = earlier;
    complain(context, {
      rule: 'alike-colours',
      path: ['colours', name],
      message: `Unexpected \`${colour}\` beside \`${other}\` of \`${otherName}\`, expected colours that every reader can tell apart`,
      hint: 'take another colour, or leave it out: series without one differ in lightness too',
    });
  });
}

function areAlike(one: Colour, other: Colour): boolean {
  return one === other || alikeColours.some((pair) => pair.includes(one) && pair.includes(other));
}
