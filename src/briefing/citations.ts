/** Numbers the sources of a briefing in the order it first cites them, and remembers every mention. */
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

/** One source at one mark. */
export interface Mark {
  readonly number: number;
  readonly cited: Cited;
  readonly mention: Mention;
}

export interface Citations {
  /** Cites the sources at one mark of the text; returns their numbers, ascending, each once. */
  cite(mention: Mention, cited: readonly Cited[]): number[];
  /** An id for a mark, unique on the page: `m-x`, then `m-x-2`. */
  mentionId(name: string): string;
  /** What each mark cites, in the order of the text. */
  marks(): readonly Mark[];
  list(): Citation[];
}

export function createCitations(): Citations {
  const entries = new Map<string, Entry>();
  const used = new Map<string, number>();
  const marks: Mark[] = [];
  return {
    cite(mention, cited) {
      const numbers = cited.map((item) => {
        const entry = entries.get(item.source) ?? { source: item.source, quotes: new Set<string>(), mentions: [] };
        entries.set(item.source, entry);
        if (item.quote !== null) entry.quotes.add(item.quote);
        if (!entry.mentions.includes(mention)) entry.mentions.push(mention);
        const number = [...entries.keys()].indexOf(item.source) + 1;
        marks.push({ number, cited: item, mention });
        return number;
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    mentionId(name) {
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return count === 1 ? `m-${name}` : `m-${name}-${count}`;
    },
    marks() {
      return marks;
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
