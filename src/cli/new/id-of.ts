/** Makes the id of a new thing from its words. */

/** Longest id made; an author may give a longer one. */
const longest = 60;

/** `Paid in rupees: the long wait` becomes `paid-in-rupees-the-long-wait`. Figures in braces are left out; so is what no letter of an address can carry. */
export function idOf(words: string): string {
  const letters = words
    .replace(/\{[^}]*\}/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const parts = letters.split(/[^a-z0-9]+/).filter((part) => part !== '');
  return parts.reduce((id, part) => {
    const longer = id === '' ? part.slice(0, longest) : `${id}-${part}`;
    return longer.length <= longest ? longer : id;
  }, '');
}
