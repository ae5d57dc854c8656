/** The legend: names beside small swatches, for groups that can’t be named where they are drawn. */
import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { nameOf, type Chart, type Key } from './chart.ts';
import { colourOf } from './colours.ts';
import { dotAt } from './marks/point.ts';
import { textWidth } from './measure-text.ts';
import { lineHeight, round, type Sheet } from './sheet.ts';

export interface Legend {
  readonly height: number;
  readonly content: readonly ElementContent[];
}

/** Lays the names out in rows from the left, at the top of the sheet. */
export function drawLegend(groups: readonly Key[], { chart, sheet }: { chart: Chart; sheet: Sheet }): Legend {
  const swatch = sheet.size - 3;
  const hasDots = chart.kind === 'range' || chart.kind === 'point';
  let [x, row] = [0, 0];
  const content = groups.flatMap((group) => {
    const name = nameOf(group, sheet.language);
    const width = swatch + 6 + textWidth(name, sheet);
    if (x > 0 && x + width > sheet.width) [x, row] = [0, row + 1];
    const top = row * (lineHeight(sheet) + 3);
    const colour = colourOf(chart, groups, { group: group.key });
    const item = [
      hasDots
        ? s('path', {
            class: `d m ${colour}`,
            d: dotAt(`${round(x + swatch / 2)} ${round(top + 2 + swatch / 2)}`, colour),
          })
        : s('rect', { class: `f ${colour}`, x: round(x), y: round(top + 2), width: swatch, height: swatch }),
      s('text', { x: round(x + swatch + 6), y: round(top + sheet.size - 1) }, name),
    ];
    x += width + 16;
    return item;
  });
  return { height: (row + 1) * (lineHeight(sheet) + 3) + 8, content };
}
