/** The notice that stands wherever a source is named that its publisher took back or replaced. */
import type { Source } from '../evidence/source.ts';
import { isWithdrawn, withdrawalOn } from '../evidence/withdrawal.ts';
import { withdrawalWords } from '../language/withdrawal-words.ts';
import type { Edition } from './edition.ts';
import { sourceLink, type Link } from './lines.ts';

export interface Withdrawal {
  /** “Retracted on 1 September 2025”. */
  readonly when: string;
  readonly reason: string;
  /** What stands in its place, and what leads to it: “Replaced by”. */
  readonly successor: (Link & { readonly label: string }) | null;
}

/** The notice; `null` for a source that stands. */
export function viewWithdrawal(source: Source, edition: Edition): Withdrawal | null {
  if (!isWithdrawn(source)) return null;
  const { status } = source;
  const label = withdrawalWords(edition.language).replacedBy;
  return {
    when: withdrawalOn(source, edition.language),
    reason: edition.speak(status.reason),
    successor: status.kind === 'superseded' ? { ...sourceLink(status.by, edition), label } : null,
  };
}

/** The same as one text, where there is no room for more: “Retracted on 1 September 2025: The count was of another year.” */
export function withdrawalText(source: Source, edition: Edition): string | null {
  const notice = viewWithdrawal(source, edition);
  if (!notice) return null;
  const successor = notice.successor ? ` ${notice.successor.label}: ${notice.successor.text}` : '';
  return `${notice.when}: ${notice.reason}${successor}`;
}

/** Works that this one stands in the place of. */
export function predecessorsOf({ id }: Source, edition: Edition): Link[] {
  return [...edition.newsroom.sources.values()]
    .filter(({ status }) => status?.kind === 'superseded' && status.by.id === id)
    .map((former) => sourceLink(former, edition));
}
