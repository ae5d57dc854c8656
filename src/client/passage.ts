/** The address of selected words: a text fragment, and the section they stand in for browsers that know none. */

/** Longest passage put into an address whole; a longer one is given by its first and last words. */
const wholePassageWords = 8;

/** `https://…/#section:~:text=first%20words,last%20words`. */
export function passageUrl(range: Range, text: HTMLElement): string {
  const address = location.href.split('#')[0] ?? '';
  return `${address}#${sectionOf(range, text)}:~:text=${textFragment(range.toString())}`;
}

/** What stands after `text=`; a range of words for long passages. */
export function textFragment(passage: string): string {
  const words = passage.trim().split(/\s+/);
  const parts =
    words.length <= wholePassageWords ? [words.join(' ')] : [words.slice(0, 4).join(' '), words.slice(-4).join(' ')];
  // The grammar of fragments gives a meaning of its own to the hyphen.
  return parts.map((part) => encodeURIComponent(part).replace(/-/g, '%2D')).join(',');
}

/** Id of the last heading before the words; none above the first. */
function sectionOf(range: Range, text: HTMLElement): string {
  const headings = [...text.querySelectorAll<HTMLElement>('h2[id], h3[id]')];
  const before = headings.filter((heading) => range.comparePoint(heading, 0) < 0);
  return before.at(-1)?.id ?? '';
}
