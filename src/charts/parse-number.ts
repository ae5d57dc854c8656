/** Reads the number of a cell, and says what is wrong with one that only looks like a number. */

export type ParsedNumber = { readonly value: number | null } | { readonly fault: string; readonly hint: string | null };

/** A plain decimal number; an empty cell is a gap. Digits are never guessed: `1,00,000` and `$5.43bn` are faults. */
export function parseNumber(text: string): ParsedNumber {
  if (text === '') return { value: null };
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  const fault = `Unexpected \`${text}\`, expected a plain number such as 1234.5, or nothing where there is none`;
  return { fault, hint: hintFor(text) };
}

function hintFor(text: string): string | null {
  if (/^(?:nan|n\/a|-?inf(?:inity)?|null|none|-|–|\.\.\.?)$/i.test(text)) return 'leave the cell empty for a gap';
  if (/^[−–]\d/.test(text)) return 'write the minus as a hyphen, `-`';
  if (/^-?\d{1,3}(?:\.\d{3})*,\d+$/.test(text)) return 'write the decimal mark as a point';
  if (/^-?\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(text)) return `write \`${text.replaceAll(',', '')}\``;
  if (/^[$€₹₽]|[a-z%]+$/i.test(text)) return 'declare the unit on the column and leave only the number in the cell';
  return /^\s|\s$/.test(text) ? 'remove the white space around it' : null;
}
