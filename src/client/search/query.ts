/** Makes of what a reader typed what the index is asked, in the order in which to ask. */

/** Words that say nothing of what is looked for; left out only where the whole question finds nothing. */
const empty = new Set(
  'a an and any are as at be been by can did do does for from had has have how in is it its many much of on or that the their there this to was were what when where which who why will with का की के को में से पर ने और है हैं था थी थे कि क्या कौन कब कहाँ कितना कितनी कितने'.split(
    ' ',
  ),
);

const signs: Readonly<Record<string, string>> = {
  $: 'dollar',
  '₹': 'rupee',
  '₽': 'rouble',
  '€': 'euro',
  '%': 'per cent',
};

/**
 * The questions to ask, the first that finds something wins: designators joined (`S 400` is `S400`), as typed,
 * and without empty words. Empty where nothing was typed that can be looked for.
 */
export function questionsFor(typed: string): string[] {
  const plain = readSigns(typed.normalize('NFC')).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return [];
  // A phrase in quotation marks is asked for as it stands.
  if (/^".+"$/.test(plain)) return [plain];
  const said = plain
    .split(' ')
    .filter((word) => !empty.has(word.toLowerCase()))
    .join(' ');
  const questions = [joinDesignators(plain), plain, plainHindi(plain), joinDesignators(said), said, plainHindi(said)];
  return [...new Set(questions)].filter(Boolean);
}

/** Without what many leave out who write Hindi: the dot below, and the moon above, for which they put a dot. The index has both. */
export function plainHindi(text: string): string {
  return text.replaceAll('\u093c', '').replaceAll('\u0901', '\u0902');
}

/** The words of a question as the page and the word list compare them: lower case, without marks. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‑-]*/gu) ?? []).map(foldWord).filter((word) => word !== '');
}

/** `S-400` and `s400` are one word; `Putin’s` is `putin`; `é` is `e`. Devanagari vowel signs stay: they are letters to its readers. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/['’]s$/u, '')
    .replace(/[\p{P}\s]/gu, '')
    .toLowerCase();
}

/** A sign of money before a number adds nothing to it; every other is a word: `90%` is no `T-90`. */
function readSigns(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[$₹₽€]\s?(?=\d)/g, ' ')
    .replace(/[$₹₽€%]/g, (sign) => ` ${signs[sign] ?? ''} `);
}

/** Up to three letters and up to three digits side by side are most likely one name: `S 400`, `AK 203`, `Su 30MKI`. */
function joinDesignators(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{L}{1,3})[\s-]+(\d{1,3}\p{L}{0,4})(?![\p{L}\p{N}])/gu, '$1$2');
}
