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
  return [...new Set(spellings.flatMap(([pattern, others]) => (pattern.test(text) ? others : [])))];
}
