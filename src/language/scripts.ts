/** Scripts of letters: which a language is written in, which way they run, and words that mix them. */

/** Scripts that need another voice than Latin letters do, and how each is called in messages. */
const scripts = {
  Devanagari: { name: 'Devanagari', usual: 'hi', languages: ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'doi'] },
  Cyrillic: {
    name: 'Cyrillic',
    usual: 'ru',
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt'],
  },
  Arabic: { name: 'Arabic', usual: 'ur', languages: ['ar', 'fa', 'ur', 'ps', 'sd', 'ks', 'ug', 'ckb'] },
  Hebrew: { name: 'Hebrew', usual: 'he', languages: ['he', 'yi'] },
} as const;

type Script = keyof typeof scripts;

/** Words of one script with what stands between them: one run, one message. */
const runs: Readonly<Record<Script, RegExp>> = {
  Devanagari: runsOf('Devanagari'),
  Cyrillic: runsOf('Cyrillic'),
  Arabic: runsOf('Arabic'),
  Hebrew: runsOf('Hebrew'),
};

function runsOf(script: Script): RegExp {
  const word = `[\\p{Script=${script}}][\\p{Script=${script}}\\p{M}]*`;
  return new RegExp(`${word}(?:[\\s\\p{P}]+${word})*`, 'gu');
}

const names: readonly Script[] = ['Devanagari', 'Cyrillic', 'Arabic', 'Hebrew'];
const rightToLeft: readonly Script[] = ['Arabic', 'Hebrew'];

/** Letters of any of these scripts, and of some more: most texts have none, and need no closer look. */
const beyondLatin = /[\u0370-\u1fff\ua640-\ua8ff\ufb13-\ufeff]/;

/** Words in letters that their language is not written in. */
export interface ForeignWords {
  readonly text: string;
  /** In UTF-16 units from the start of the text. */
  readonly start: number;
  /** As messages call it: `Devanagari`. */
  readonly script: string;
  /** The language such words most likely are in, as its tag. */
  readonly usual: string;
}

/** Runs of words in a script that `language` is not written in, in order. Latin letters are at home everywhere. */
export function foreignWords(text: string, language: string): ForeignWords[] {
  if (!beyondLatin.test(text)) return [];
  return names
    .filter((script) => !isWrittenIn(language, script))
    .flatMap((script) =>
      [...text.matchAll(runs[script])].map((match) => ({
        text: match[0],
        start: match.index,
        script: scripts[script].name,
        usual: scripts[script].usual,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Which way a language runs, for `dir`; `undefined` where it runs as the page does. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return language !== undefined && rightToLeft.some((script) => isWrittenIn(language, script)) ? 'rtl' : undefined;
}

/** A name for a line of any direction: one that runs from right to left is isolated, as `<bdi>` would, so that what stands around it stays in order. */
export function isolated(name: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? `\u2068${name}\u2069` : name;
}

/** A word with letters of two scripts that look alike: “Rеuters” with a Cyrillic `е`. */
export interface MixedWord {
  readonly text: string;
  readonly start: number;
  /** The letter that does not belong, and its script. */
  readonly letter: string;
  readonly script: string;
}

/** Every word of the text that mixes Latin, Cyrillic, Greek or Armenian letters; the letter named is of the script with fewer. */
export function mixedWords(text: string): MixedWord[] {
  if (!beyondLatin.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const [word] = match;
    const counts = lookalikes
      .map(({ script, pattern }) => ({ script, letters: word.match(pattern) ?? [] }))
      .filter(({ letters }) => letters.length > 0)
      .sort((a, b) => a.letters.length - b.letters.length);
    const [fewest] = counts;
    const letter = fewest?.letters[0];
    if (counts.length < 2 || !fewest || letter === undefined) return [];
    return [{ text: word, start: match.index, letter, script: fewest.script }];
  });
}

export type ScriptFinding =
  { readonly kind: 'mixed'; readonly words: MixedWord } | { readonly kind: 'foreign'; readonly words: ForeignWords };

/** Both kinds in order; a letter that mixes a word is no foreign word besides. */
export function scriptFindings(text: string, language: string): ScriptFinding[] {
  const mixed = mixedWords(text);
  const isApart = ({ start }: ForeignWords): boolean =>
    !mixed.some((word) => start >= word.start && start < word.start + word.text.length);
  const findings: ScriptFinding[] = [
    ...mixed.map((words) => ({ kind: 'mixed', words }) as const),
    ...foreignWords(text, language)
      .filter(isApart)
      .map((words) => ({ kind: 'foreign', words }) as const),
  ];
  return findings.sort((a, b) => a.words.start - b.words.start);
}

/** Scripts with letters that can be taken for each other’s. Of equal counts, the first is the one that does not belong. */
const lookalikes = [
  { script: 'Cyrillic', pattern: /\p{Script=Cyrillic}/gu },
  { script: 'Greek', pattern: /\p{Script=Greek}/gu },
  { script: 'Armenian', pattern: /\p{Script=Armenian}/gu },
  { script: 'Latin', pattern: /\p{Script=Latin}/gu },
] as const;

function isWrittenIn(language: string, script: Script): boolean {
  return scripts[script].languages.some((tag) => tag === language);
}
