/** Looks for prose so entangled that reading it would take the parser minutes, or its whole stack. */

/** Lists and quotations one inside the other, opened on one line; and components. */
const deepest = 20;

/** In one paragraph: signs of emphasis, and brackets that are opened. What people write has a few dozen. */
const mostMarks = 500;

export interface Knot {
  /** In UTF-16 units from the start. */
  readonly offset: number;
  readonly message: string;
}

/** The first knot of each kind; none in all prose that people write. */
export function findKnot(text: string): Knot | null {
  return deepLists(text) ?? deepComponents(text) ?? crowdedParagraph(text);
}

function deepLists(text: string): Knot | null {
  const stairs = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${deepest + 1}}`, 'm').exec(text);
  if (!stairs) return null;
  const message = `Unexpected lists or quotations inside each other, expected at most ${deepest} levels`;
  return { offset: stairs.index, message };
}

function deepComponents(text: string): Knot | null {
  let open = 0;
  for (const { 1: slash, 2: end, index } of text.matchAll(/<(\/?)[A-Za-z][^<>]*?(\/?)>/g)) {
    if (slash === '/') open = Math.max(0, open - 1);
    else if (end !== '/') open += 1;
    if (open > deepest) {
      const message = `Unexpected components inside each other, expected at most ${deepest} levels`;
      return { offset: index, message };
    }
  }
  return null;
}

function crowdedParagraph(text: string): Knot | null {
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const marks = paragraph.match(/[*_~]+|\[/g)?.length ?? 0;
    if (marks <= mostMarks) continue;
    const message = `Unexpected ${marks} signs of emphasis and brackets in one paragraph, expected at most ${mostMarks}`;
    return { offset: index, message };
  }
  return null;
}
