/** Asks every address there is, a few at a time, and brings the record up to date. */
import { compareText } from '../../schema/diagnostic.ts';
import type { LinkRecord } from '../../schema/link-record.ts';
import type { Answer } from './probe-link.ts';

export interface VerifiedLinks {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly record: LinkRecord;
  /** Addresses that answered before, or were not known, and are gone now. */
  readonly died: readonly string[];
}

/** Requests under way at once. */
const atOnce = 4;

/** `null` where no address at all answered: then the network is down, and nothing is known. */
export async function verifyLinks(
  addresses: readonly string[],
  { before, today, probe }: { before: LinkRecord; today: string; probe: (address: string) => Promise<Answer> },
): Promise<VerifiedLinks | null> {
  const answers = new Map<string, Answer>();
  const waiting = [...new Set(addresses)].sort(compareText);
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      answers.set(address, await probe(address));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if ([...answers.values()].every(({ kind }) => kind === 'unclear')) return null;
  const entries = [...answers].sort(([a], [b]) => compareText(a, b));
  const record = Object.fromEntries(
    entries.map(([address, answer]) => [address, entryOf(answer, before[address], today)]),
  );
  const died = entries
    .filter(([address]) => record[address]?.dead && !before[address]?.dead)
    .map(([address]) => address);
  return { answers, record, died };
}

function entryOf(answer: Answer, before: LinkRecord[string] | undefined, today: string): LinkRecord[string] {
  switch (answer.kind) {
    case 'alive':
      return { alive: today, dead: null };
    case 'dead':
      return { alive: before?.alive ?? null, dead: before?.dead ?? { since: today, why: answer.why } };
    case 'unclear':
      return before ?? { alive: null, dead: null };
  }
}
