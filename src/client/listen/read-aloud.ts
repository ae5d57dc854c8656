/** Reads a briefing aloud, sentence by sentence, with the sentence marked in the text. */
import { findSentences, type Sentence } from './sentences.ts';

/** Starts at once; the button from then on pauses and goes on. */
export function readAloud(page: Document, button: HTMLElement): void {
  const reader = new Reader(findSentences(page), (state) => {
    button.textContent = button.dataset[state] ?? '';
  });
  button.addEventListener('click', () => reader.toggle());
  addEventListener('pagehide', () => reader.stop());
  reader.toggle();
}

type State = 'listen' | 'pause' | 'resume';

class Reader {
  readonly #sentences: readonly Sentence[];
  readonly #show: (state: State) => void;
  #place = 0;
  #isSpeaking = false;

  constructor(sentences: readonly Sentence[], show: (state: State) => void) {
    this.#sentences = sentences;
    this.#show = show;
  }

  toggle(): void {
    if (this.#isSpeaking) {
      this.stop();
      return;
    }
    speechSynthesis.cancel();
    this.#isSpeaking = true;
    this.#show('pause');
    this.#speak();
  }

  /** Some engines can’t pause: a pause stops, and the next start says its sentence again. */
  stop(): void {
    this.#isSpeaking = false;
    speechSynthesis.cancel();
    this.#show(this.#place === 0 ? 'listen' : 'resume');
  }

  #speak(): void {
    const sentence = this.#sentences[this.#place];
    mark(sentence);
    if (!sentence) {
      this.#place = 0;
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.language;
    utterance.addEventListener('end', () => this.#goOn());
    utterance.addEventListener('error', () => {
      if (this.#isSpeaking) this.stop();
    });
    speechSynthesis.speak(utterance);
  }

  /** Engines report the end of a sentence that was cut off as well. */
  #goOn(): void {
    if (!this.#isSpeaking) return;
    this.#place += 1;
    this.#speak();
  }
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
