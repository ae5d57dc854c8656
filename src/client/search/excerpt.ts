/** Texts of results in parts, of which some are marked; never as markup. */
import { foldWord } from './query.ts';

export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Takes an excerpt of the index apart: `a <mark>b,</mark> &lt;c`. Only `<` and `>` are escaped in it; signs around a word are not marked. */
export function parseExcerpt(excerpt: string): Segment[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .flatMap((piece, index) =>
      index % 2 === 1 ? markInside(unescape(piece)) : [{ text: unescape(piece), isMarked: false }],
    )
    .filter(({ text }) => text !== '');
}

/** The excerpt without the texts it starts with, or with the end of, which stand above it already: the title, the line. */
export function withoutStarts(segments: readonly Segment[], starts: readonly string[]): Segment[] {
  return starts.reduce<Segment[]>((rest, start) => dropLetters(rest, lengthOfStart(rest, start)), [...segments]);
}

/** Words of the end of a text that are no chance. */
const fewestWords = 3;

/** How many letters of an excerpt repeat the text; the index puts a full stop where there is no other sign. */
function lengthOfStart(segments: readonly Segment[], start: string): number {
  const whole = segments.map(({ text }) => text).join('');
  const words = start.trim().split(/\s+/);
  const cut = /^…\s*/.exec(whole)?.[0] ?? '';
  const most = cut === '' ? 0 : words.length - fewestWords;
  for (let from = 0; from <= most; from += 1) {
    const text = words.slice(from).join(' ');
    const end = /\p{P}$/u.test(text) ? text : `${text}.`;
    if (text !== '' && whole.startsWith(end, cut.length)) return cut.length + end.length;
  }
  return 0;
}

/** Marks the words of a text that start with one that was searched for. */
export function markWords(text: string, words: readonly string[]): Segment[] {
  return text
    .split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*)/gu)
    .map((piece) => ({ text: piece, isMarked: isMeant(piece, words) }))
    .filter((segment) => segment.text !== '');
}

/** Whether a word of a text is one of those searched for, or starts with it; endings may differ. */
export function isMeant(word: string, searched: readonly string[]): boolean {
  const folded = foldWord(word);
  return (
    folded !== '' &&
    searched.some(
      (wanted) => folded === wanted || (wanted.length > 1 && folded.startsWith(wanted)) || isSameStem(folded, wanted),
    )
  );
}

/** `payment` and `payments`, `settled` and `settle`: words that differ in an ending only. */
function isSameStem(word: string, wanted: string): boolean {
  const ending = /(?:ments?|ings?|ed|es|s|e)$/;
  const stem = wanted.replace(ending, '');
  return stem.length >= 4 && word.replace(ending, '') === stem;
}

function dropLetters(segments: readonly Segment[], count: number): Segment[] {
  let left = count;
  return segments.flatMap((segment) => {
    const dropped = Math.min(left, segment.text.length);
    left -= dropped;
    const text = left > 0 || dropped > 0 ? segment.text.slice(dropped).trimStart() : segment.text;
    return text === '' ? [] : [{ ...segment, text }];
  });
}

function markInside(piece: string): Segment[] {
  const [, before = '', word = piece, after = ''] =
    /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(piece) ?? [];
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ];
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}
