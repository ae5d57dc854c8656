/** Looks for YAML nested so deep that reading it would take the parser’s whole stack. */

/** More brackets open at once than any card has, also where some stand in its texts. */
const mostOpen = 100;

/** Dashes or question marks in a row at the start of a line: each opens a list or map inside the one before. */
const stairs = /^[ ]*(?:[-?][ ]+){11}/m;

/** Where it is too deep, in UTF-16 units from the start; `null` where it is not. Brackets in quotation marks count as well. */
export function deepNesting(text: string): number | null {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return index;
  }
  return stairs.exec(text)?.index ?? null;
}
