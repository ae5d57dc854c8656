/** Copies a text for a button that was pressed, and says on the button that it is done. */

/** How long a button says what it did, in milliseconds. */
const shown = 1600;

export async function copy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Refused, or a page without a secure address: the reader copies it by hand.
    offer(button, text);
    return;
  }
  sayDone(button);
}

/** Read out too, as the button’s words change. */
export function sayDone(button: HTMLElement): void {
  const name = button.textContent;
  const done = button.dataset['copied'] ?? name;
  if (name === done) return;
  button.ariaLive = 'polite';
  button.textContent = done;
  setTimeout(() => (button.textContent = name), shown);
}

/** A field with the text, selected. */
function offer(button: HTMLElement, text: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.ariaLabel = button.textContent;
  field.value = text;
  if (button.nextElementSibling instanceof HTMLInputElement) button.nextElementSibling.remove();
  button.after(field);
  field.select();
}
