/** The page of what changed, by day; and the line that counts what is new since a reader’s last visit. */
import { followWords } from '../language/follow-words.ts';
import { listChanges, seenFrom, type Change } from '../outputs/changes.ts';
import { changesUrl, feedsUrl } from '../outputs/urls.ts';
import { correctionLine } from './corrections.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLink, type Link } from './lines.ts';

export interface ChangesView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  /** Beside what is new since the last visit. */
  readonly new: string;
  readonly since: SinceView;
  readonly days: readonly ChangeDay[];
  readonly links: readonly Link[];
}

export interface ChangeDay {
  readonly day: string;
  readonly date: string;
  readonly changes: readonly ChangeLine[];
}

export interface ChangeLine extends Link {
  /** “Published”, “Correction”. */
  readonly kind: string;
  /** A visit before this moment can’t have seen it. */
  readonly seenFrom: string;
}

/** Counted on the device, from a date that stays there. */
export interface SinceView {
  readonly href: string;
  readonly moments: string;
  readonly one: string;
  /** With `#` for the number. */
  readonly many: string;
  readonly none: string;
}

export function viewChanges(edition: Edition): ChangesView {
  const words = followWords(edition.language);
  const changes = listChanges(edition.briefings, edition.newsroom);
  const days = [...new Set(changes.map(({ moment }) => moment.slice(0, 10)))];
  return {
    frame: createFrame(edition, { path: changesUrl, title: words.changes, description: words.changesIntro }),
    title: words.changes,
    intro: words.changesIntro,
    none: words.noChanges,
    new: words.new,
    since: viewSince(edition),
    days: days.map((day) => ({
      day,
      date: edition.date(day),
      changes: changes.filter(({ moment }) => moment.startsWith(day)).map((change) => changeLine(change, edition)),
    })),
    links: [{ href: feedsUrl, text: words.feeds }],
  };
}

export function viewSince(edition: Edition): SinceView {
  const words = followWords(edition.language);
  return {
    href: changesUrl,
    moments: listChanges(edition.briefings, edition.newsroom).map(seenFrom).join(' '),
    one: words.sinceOne,
    many: words.sinceMany,
    none: words.sinceNone,
  };
}

function changeLine(change: Change, edition: Edition): ChangeLine {
  const words = followWords(edition.language);
  if (change.kind === 'correction') {
    const { kind, href, text } = correctionLine(change.correction, edition);
    return { kind, href, text, seenFrom: seenFrom(change) };
  }
  const link = briefingLink(change.briefing);
  return { ...link, kind: words[change.kind], seenFrom: seenFrom(change) };
}
