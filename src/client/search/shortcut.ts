/** Whether the key `/` opens search; a reader who speaks to the browser, or slips on keys, can turn it off. */

export const shortcutKey = 'search-key';

export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(shortcutKey) !== 'off';
  } catch {
    return true;
  }
}
