/** Dates that can’t be: what lies ahead and is told as past, and corrections of what was not published yet. */
import { dayOf } from '../language/moments.ts';
import { publicationOf } from '../newsroom/life.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Authored, Path } from '../schema/authored.ts';
import type { AuthoredCorrection } from '../schema/correction.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredEvent } from '../schema/event.ts';
import type { AuthoredSource } from '../schema/source.ts';

/** Dates of briefings are checked where they are resolved, to the minute; these are known to the day or less. */
export function checkDates({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const { today, site } = newsroom;
  const published = publicationDays(authored.briefings, site.timeZone);
  return [
    ...[...authored.corrections.values()].flatMap((card) => ofCorrection(card, { today, published })),
    ...[...authored.sources.values()].flatMap((card) => ofSource(card, today)),
    ...[...authored.events.values()].flatMap((card) => (card.value.status === 'happened' ? ofEvent(card, today) : [])),
    ...[...authored.facts.values()].flatMap((card) => ahead({ card, path: ['asOf'], date: card.value.asOf }, today)),
  ];
}

/** A date of a card; nothing is known of `unknown`, or where there is none. */
interface Dated {
  readonly card: Authored<unknown>;
  readonly path: Path;
  readonly date: string | undefined;
}

/** The first day a briefing was to be read on, in any language. */
function publicationDays(
  briefings: LoadedNewsroom['authored']['briefings'],
  timeZone: string,
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { slug, frontMatter } of briefings) {
    const day = dayOf(publicationOf(frontMatter.value), timeZone);
    const known = days.get(slug);
    if (known === undefined || day < known) days.set(slug, day);
  }
  return days;
}

function ofCorrection(
  card: Authored<AuthoredCorrection>,
  { today, published }: { today: string; published: ReadonlyMap<string, string> },
): Diagnostic[] {
  const { date, briefings } = card.value;
  const at: Dated = { card, path: ['date'], date };
  const early = briefings.flatMap((slug) => {
    const day = published.get(slug);
    return day !== undefined && date < day
      ? [fault(at, `\`${slug}\` is published on ${day}, expected that day or later`)]
      : [];
  });
  return [...ahead(at, today), ...early];
}

function ofEvent(card: Authored<AuthoredEvent>, today: string): Diagnostic[] {
  const hint = 'where it is still to come, write `status: due`';
  return ahead({ card, path: ['date'], date: card.value.date }, today).map((found) => ({ ...found, hint }));
}

function ofSource(card: Authored<AuthoredSource>, today: string): Diagnostic[] {
  const { published, accessed, status } = card.value;
  const read: Dated = { card, path: ['accessed'], date: accessed };
  const withdrawn: Dated = { card, path: ['status', 'date'], date: status?.date };
  return [
    ...ahead({ card, path: ['published'], date: published }, today),
    ...ahead(read, today),
    ...before(read, published),
    ...ahead(withdrawn, today),
    ...before(withdrawn, published),
  ];
}

/** A month or year is ahead when all of it is. */
function ahead(at: Dated, today: string): Diagnostic[] {
  const { date } = at;
  if (date === undefined || date === 'unknown' || date <= today.slice(0, date.length)) return [];
  return [fault(at, `today is ${today}, expected a date that has come`)];
}

function before(at: Dated, published: string): Diagnostic[] {
  const { date } = at;
  if (date === undefined || date === 'unknown' || published === 'unknown') return [];
  const length = Math.min(date.length, published.length);
  if (date.slice(0, length) >= published.slice(0, length)) return [];
  return [fault(at, `the work was published on ${published}, expected that day or later`)];
}

function fault({ card, path, date }: Dated, why: string): Diagnostic {
  const message = `Unexpected date ${date ?? ''}: ${why}`;
  return { rule: 'impossible-date', severity: 'error', place: card.placeOf(path), message };
}
