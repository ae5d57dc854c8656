/** Reads a briefing aloud, sentence by sentence, with the sentence marked in the text. */
import { findSentences, type Sentence } from './sentences.ts';

/** Starts at once; the button from then on pauses and goes on. */
export function readAloud(page: Document, button: HTMLElement): void {
  const sentences = findSentences(page);
  let place = 0;
  let isSpeaking = false;

  const show = (): void => {
    const word = isSpeaking ? 'pause' : place === 0 ? 'listen' : 'resume';
    button.textContent = button.dataset[word] ?? '';
  };
  // Some engines cannot pause: a pause stops, and the next start says its sentence again.
  const stop = (): void => {
    isSpeaking = false;
    speechSynthesis.cancel();
    show();
  };
  const speakNext = (): void => {
    const sentence = sentences[place];
    if (!sentence) {
      place = 0;
      mark(undefined);
      stop();
      return;
    }
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.language;
    utterance.addEventListener('end', () => {
      if (!isSpeaking) return;
      place += 1;
      speakNext();
    });
    utterance.addEventListener('error', () => {
      if (isSpeaking) stop();
    });
    speechSynthesis.speak(utterance);
  };
  const start = (): void => {
    isSpeaking = true;
    show();
    speakNext();
  };

  button.addEventListener('click', () => (isSpeaking ? stop() : start()));
  addEventListener('pagehide', stop);
  speechSynthesis.cancel();
  start();
}

/** Marks a sentence without touching the text, and brings it into view; `undefined` takes the mark away. */
function mark(sentence: Sentence | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('spoken');
  if (!sentence) return;
  CSS.highlights.set('spoken', new Highlight(sentence.range));
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) sentence.element.scrollIntoView({ block: 'center' });
}
