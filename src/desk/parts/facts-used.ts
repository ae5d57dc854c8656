/** The facts a page shows, oldest first, with their age. */
import type { Fact } from '../../evidence/fact.ts';
import { compareText } from '../../schema/diagnostic.ts';
import { factLink } from '../../views/lines.ts';
import { ageAt, dayOfFact, endOf } from '../age.ts';
import type { DeskPage } from '../desk-page.ts';
import { factsOn } from '../facts-on.ts';
import type { MakePart, PanelRow } from '../panel-part.ts';

export const factsUsed: MakePart = (page) => {
  const facts = factsOn(page);
  if (facts.length === 0) return null;
  const overdue = facts.filter((fact) => isOverdue(fact, page));
  return {
    id: 'facts',
    title: 'Facts used',
    summary: overdue.length === 0 ? String(facts.length) : `${facts.length}, ${overdue.length} past their review`,
    needsALook: overdue.length > 0,
    rows: [...facts].sort((a, b) => compareText(orderOf(a), orderOf(b))).map((fact) => rowOf(fact, page)),
  };
};

/** Those without a date come first: nobody can tell how old they are. */
function orderOf(fact: Fact): string {
  const day = dayOfFact(fact);
  return `${day === null ? '' : endOf(day)} ${fact.id}`;
}

function rowOf(fact: Fact, page: DeskPage): PanelRow {
  const { edition } = page;
  const day = dayOfFact(fact);
  const age = day === null ? 'without a date' : ageAt(day, edition.newsroom.today);
  const review = fact.reviewBy === null ? [] : [reviewOf(fact.reviewBy, page, isOverdue(fact, page))];
  const { href, text } = factLink(fact, edition);
  return { text, href, note: [age, ...review].join('; ') };
}

function reviewOf(day: string, { edition }: DeskPage, isPast: boolean): string {
  return isPast ? `was to be reviewed by ${edition.date(day)}` : `to be reviewed by ${edition.date(day)}`;
}

function isOverdue({ reviewBy }: Fact, { edition }: DeskPage): boolean {
  return reviewBy !== null && reviewBy < edition.newsroom.today;
}
