/** Numbers the sources of a briefing in the order it first cites them, and remembers every mention. */
import { elementName } from '../schema/element-name.ts';
import type { Citation, Mention } from './compiled.ts';

interface Entry {
  readonly source: string;
  readonly quotes: Set<string>;
  readonly mentions: Mention[];
}

/** What a mark in the text cites: a source, and the phrase of it that is meant. */
export interface Cited {
  readonly source: string;
  readonly quote: string | null;
}

export interface Citations {
  /** Cites the sources at one mark of the text; returns their numbers, ascending, each once. */
  cite(mention: Mention, cited: readonly Cited[]): number[];
  /** An id for a mark, unique on the page: `m-x`, then `m-x-2`. */
  mentionId(name: string): string;
  /** Sources cited for the first time since the last call, with their numbers. */
  takeNew(): { number: number; cited: Cited; mention: Mention }[];
  list(): Citation[];
}

export function createCitations(): Citations {
  const entries = new Map<string, Entry>();
  const used = new Map<string, number>();
  let fresh: { number: number; cited: Cited; mention: Mention }[] = [];
  return {
    cite(mention, cited) {
      const numbers = cited.map((item) => {
        const entry = entries.get(item.source) ?? { source: item.source, quotes: new Set<string>(), mentions: [] };
        if (!entries.has(item.source)) {
          entries.set(item.source, entry);
          fresh.push({ number: entries.size, cited: item, mention });
        }
        if (item.quote !== null) entry.quotes.add(item.quote);
        if (!entry.mentions.includes(mention)) entry.mentions.push(mention);
        return [...entries.keys()].indexOf(item.source) + 1;
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    mentionId(of) {
      const name = elementName(of);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return count === 1 ? `m-${name}` : `m-${name}-${count}`;
    },
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    list() {
      return [...entries.values()].map((entry, index) => ({
        number: index + 1,
        source: entry.source,
        quotes: [...entry.quotes],
        mentions: entry.mentions,
      }));
    },
  };
}
