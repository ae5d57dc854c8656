/** The box that turns the key `/` off and on. */
import { isShortcutOn, shortcutKey } from './shortcut.ts';

export function startShortcutSwitch(box: HTMLElement): void {
  if (!(box instanceof HTMLInputElement)) throw new Error('the switch is no box to tick');
  box.checked = isShortcutOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(shortcutKey);
      else localStorage.setItem(shortcutKey, 'off');
    } catch {
      // Nothing can be stored here: the key stays on, and the box says so.
      box.checked = true;
    }
  });
}
