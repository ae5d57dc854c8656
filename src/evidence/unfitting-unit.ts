/** Whether the words behind a figure give it a unit that it does not have: `63.84` is not “million dollars”. */
import type { Language } from '../language/language.ts';
import { formatUnit } from '../schema/unit.ts';
import type { Quantity } from './fact.ts';
import { readUnit } from './measured-words.ts';
import type { Show } from './speak.ts';

/** What is said of the unit although it is printed already, or is another; `null` where nothing is wrong. */
export interface UnfittingUnit {
  /** The words that say it, with the space before them. */
  readonly text: string;
  readonly message: string;
}

/** `behind` is the text that follows the figure. */
export function unfittingUnit(
  { quantity: { unit }, show }: { quantity: Quantity; show: Show },
  behind: string,
  language: Language,
): UnfittingUnit | null {
  const said = readUnit(behind, language);
  if (!said) return null;
  // A ratio has no unit to print, and says of what it is one: “13 dollars for each dollar”.
  if (unit.dimension === 'ratio' && said.scale === null && said.dimension !== '%') return null;
  const isPrinted = show === 'value';
  const fitsScale = said.scale === null || (!isPrinted && said.scale === unit.scale);
  const fitsDimension = said.dimension === null || (!isPrinted && said.dimension === unit.dimension);
  // “5 dollars” of 5 billion: once the unit is said, the scale has to be said as well.
  const lacksScale = !isPrinted && said.dimension !== null && said.scale === null && unit.scale !== 'one';
  if (fitsScale && fitsDimension && !lacksScale) return null;
  const expected = isPrinted ? 'nothing: the figure is printed with its unit' : `\`${formatUnit(unit)}\``;
  return { text: said.text, message: `Unexpected unit “${said.text.trim()}” behind the figure, expected ${expected}` };
}
