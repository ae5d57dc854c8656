/** What the card of a figure shows: the number, very large, what it is, as of when, according to whom. */
import type { ElementContent } from 'hast';
import type { NumberCard } from './card.ts';
import { footHeight, margin, palette, setBlock, type Sheet } from './card-sheet.ts';

const valueSizes = [[168, 1], [136, 1], [108, 1], [84, 2], [68, 2]] as const; // prettier-ignore
const statementSizes = [[46, 3], [40, 3], [34, 4]] as const; // prettier-ignore
const sourceSizes = [[26, 1], [22, 1]] as const; // prettier-ignore

export function drawNumber(card: NumberCard, sheet: Sheet): ElementContent[] {
  const width = sheet.width - 2 * margin;
  const value = setBlock(
    card.value,
    { top: 92, face: 'serif-bold', fill: sheet.accent, pitch: 1.05, room: { width, sizes: valueSizes } },
    sheet,
  );
  const statement = setBlock(
    card.statement,
    { top: value.bottom + 26, face: 'serif', fill: palette.ink, pitch: 1.25, room: { width, sizes: statementSizes } },
    sheet,
  );
  const source = [card.when, card.according].filter((part) => part !== '').join(' · ');
  const top = sheet.height - footHeight - 38;
  const sourceStyle = {
    top,
    face: 'sans',
    fill: palette.soft,
    pitch: 1.2,
    room: { width, sizes: sourceSizes },
  } as const;
  return [value.content, statement.content, ...(source === '' ? [] : [setBlock(source, sourceStyle, sheet).content])];
}
