/** Other ways to write what stands in a text, so that a search for either finds it. */

/** What may stand in a text, and what readers may type for it. Hyphens and case need no entry: the index ignores them. */
const spellings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\brubles?\b/i, ['rouble', 'roubles']],
  [/\broubles?\b/i, ['ruble', 'rubles']],
  [/₽|\bRUB\b/, ['rouble', 'ruble']],
  [/\brupees?\b/i, ['Rs', 'INR']],
  [/₹|\bRs\b|\bINR\b/, ['rupee', 'rupees', 'Rs', 'INR']],
  [/\$|\bUSD\b/, ['dollar', 'dollars']],
  [/\bdollars?\b/i, ['USD']],
  [/\bper cent\b|%/i, ['percent', 'percentage']],
  [/\bdefence\b/i, ['defense']],
  [/\bdefense\b/i, ['defence']],
  [/\bprogrammes?\b/i, ['program']],
  [/\blicen[cs]ed?\b/i, ['licence', 'license']],
  [/\blabour\b/i, ['labor']],
  [/\baeroplanes?\b|\baircraft\b/i, ['airplane', 'plane']],
  [/\bUnited States\b/, ['US', 'USA', 'America']],
  [/\bAmerican?\b/, ['US', 'USA']],
];

/** Spellings that the text calls for and does not have in these words, each once. */
export function otherSpellings(text: string): string[] {
  const others = spellings.flatMap(([pattern, words]) => (pattern.test(text) ? words : []));
  return [...new Set([...others, ...plainHindi(text)])];
}

/** Many write Hindi without the dot below and with a dot for the moon above: क़ंदील as कंदील, आँकड़े as आंकड़े or आंकडे. */
function plainHindi(text: string): string[] {
  const words = text.normalize('NFC').match(/[\u0900-\u0963]+/g) ?? [];
  return words.flatMap((word) => {
    const forms = [
      word.replaceAll('ँ', 'ं'),
      word.replaceAll('\u093c', ''),
      word.replaceAll('ँ', 'ं').replaceAll('\u093c', ''),
    ];
    return forms.filter((form) => form !== word);
  });
}
