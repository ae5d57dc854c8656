/** Characters that nobody sees: control codes, which XML has no place for, and signs that turn or split words unseen. */

/** Tabs and line ends are no such characters; the joiners of Devanagari and of emoji are needed. */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The same as YAML writes them in quotation marks: `\u200b`, `\x07`, `\b`. */
const escaped = /(?<=".*)\\(?:u([\da-f]{4})|x([\da-f]{2})|[0abev])/gi;

export interface HiddenCharacter {
  /** In UTF-16 units from the start of the text, and how many it takes there. */
  readonly start: number;
  readonly length: number;
  /** `U+200B`. */
  readonly code: string;
}

/** Those of a text of the newsroom, as they are or as escapes, in order. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const plain = [...text.matchAll(hidden)].map(({ 0: character, index }) => ({
    start: index,
    length: 1,
    code: codeOf(character.charCodeAt(0)),
  }));
  const written = [...text.matchAll(escaped)].flatMap(({ 0: sign, 1: four, 2: two, index }) => {
    const code = four ?? two;
    const unit = code === undefined ? 0 : parseInt(code, 16);
    if (String.fromCharCode(unit).search(hidden) < 0) return [];
    return [{ start: index, length: sign.length, code: code === undefined ? `\`${sign}\`` : codeOf(unit) }];
  });
  return [...plain, ...written].sort((a, b) => a.start - b.start);
}

/** The text as a terminal may print it: each of them as `�`, so that none turns the line. */
export function showHidden(text: string): string {
  return text.replace(hidden, '\ufffd');
}

function codeOf(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}
