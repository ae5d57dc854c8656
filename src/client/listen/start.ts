/** Shows the button that reads a briefing aloud, where the device has a voice for its language. */

/** The voices may come later than the page; the reader itself is loaded on the first press. */
export function startListening(page: Document): void {
  const button = page.getElementById('listen');
  if (!button || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    const language = page.documentElement.lang.slice(0, 2);
    button.hidden = !speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(language));
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  button.addEventListener(
    'click',
    () => void import('./read-aloud.ts').then(({ readAloud }) => readAloud(page, button)),
    { once: true },
  );
}
