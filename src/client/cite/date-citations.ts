/** Adds to the citations of a page the day on which they are read. */

export function dateCitations(within: ParentNode, now: Date): void {
  const language = document.documentElement.lang;
  // English dates as the site has them: the day first.
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' });
  for (const place of within.querySelectorAll<HTMLElement>('[data-accessed]')) {
    place.textContent = (place.dataset['accessed'] ?? '').replace('#', format.format(now));
    place.hidden = false;
  }
  // Asks the reader to add it.
  for (const note of within.querySelectorAll<HTMLElement>('[data-undated]')) note.hidden = true;
}
