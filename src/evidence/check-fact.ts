/** What must hold of a single fact: sources that agree or a declared conflict, and more than hearsay. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredFact } from '../schema/fact.ts';
import type { Evidence, Fact, Figure } from './fact.ts';

export function checkFact(fact: Fact, authored: Authored<AuthoredFact>): Diagnostic[] {
  return [...checkAgreement(fact, authored), ...checkReliability(fact, authored)];
}

/** Whether sources of the fact give values that differ by more than rounding. */
export function isDisputed(fact: Fact): boolean {
  return fact.conflict !== null;
}

function checkAgreement(fact: Fact, authored: Authored<AuthoredFact>): Diagnostic[] {
  const found = fact.evidence.flatMap((item, index) => {
    const message = disagreement(fact, item);
    const field = item.relation === 'contradicts' ? 'relation' : 'value';
    return message ? [{ place: authored.placeOf(['evidence', index, field]), message }] : [];
  });
  const undeclared = found.map(({ place, message }): Diagnostic => ({
    rule: 'undeclared-conflict',
    severity: 'error',
    place,
    message,
  }));
  if (fact.conflict === null) return undeclared;
  const hasOther = fact.evidence.some((item) => item.relation === 'contradicts');
  if (hasOther) return undeclared;
  return [
    {
      rule: 'unfounded-conflict',
      severity: 'error',
      place: authored.placeOf(['conflict']),
      message: 'Unexpected conflict without another value, expected evidence with `relation: contradicts`',
    },
  ];
}

/** What is wrong with a piece of evidence beside the fact’s own value, or `null`. */
function disagreement(fact: Fact, item: Evidence): string | null {
  const own = fact.quantity?.figure ?? null;
  switch (item.relation) {
    case 'supports':
      if (item.figure === null || own === null || sameFigure(item.figure, own)) return null;
      return `Unexpected value ${showFigure(item.figure)} from \`${item.source.id}\` beside ${showFigure(own)}, expected the same, or \`relation: rounds\` or \`contradicts\``;
    case 'rounds':
      if (item.figure === null || own === null || isRounding(item.figure, own)) return null;
      return `Unexpected \`rounds\`: ${showFigure(item.figure)} is not ${showFigure(own)} rounded, expected \`relation: contradicts\` and a declared \`conflict\``;
    case 'contradicts':
      return fact.conflict === null
        ? `Unexpected contradiction by \`${item.source.id}\`, expected \`conflict\` to say which value is used and why`
        : null;
  }
}

function sameFigure(a: Figure, b: Figure): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.low === b.low && a.high === b.high;
}

/** Whether `coarse` is `fine` rounded to some decimal place that both have: 5 of 5.43, 60 of 58.96, but neither 5.5 of 5.43 nor 10 of 6. */
export function isRounding(coarse: Figure, fine: Figure): boolean {
  if (typeof coarse !== 'number' || typeof fine !== 'number') return false;
  const places = [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
  return places.some((place) => {
    const step = 10 ** -place;
    if (step > Math.abs(fine)) return false;
    const isMultiple = Math.abs(coarse / step - Math.round(coarse / step)) < 1e-9;
    return isMultiple && Math.abs(coarse - fine) <= step / 2 + 1e-9;
  });
}

function showFigure(figure: Figure): string {
  return typeof figure === 'number' ? String(figure) : `${figure.low}–${figure.high}`;
}

function checkReliability(fact: Fact, authored: Authored<AuthoredFact>): Diagnostic[] {
  const supporting = fact.evidence.filter((item) => item.relation !== 'contradicts');
  if (supporting.length === 0 || supporting.some((item) => item.source.reliability !== 'low')) return [];
  return [
    {
      rule: 'weak-evidence',
      severity: 'error',
      place: authored.placeOf(['evidence']),
      message: `Unexpected evidence from ${supporting.map((item) => `\`${item.source.id}\``).join(' and ')} alone, expected a source of medium or high reliability besides`,
    },
  ];
}
