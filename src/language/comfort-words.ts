/** Words of what makes reading comfortable, per language; a language without its own is shown the English ones. */
import type { Language } from './language.ts';

export interface ComfortWords {
  /** The button that opens the settings, and their title. */
  readonly settings: string;
  /** Each setting with its choices, the first of which is how the page comes. */
  readonly axes: readonly ComfortAxis[];
  readonly kept: string;
  readonly listen: string;
  readonly pause: string;
  readonly resume: string;
  /** What the marks after figures mean. */
  readonly marks: string;
  readonly sourced: string;
  readonly derived: string;
  readonly disputed: string;
  /** “23 more” places in the text that a reference stands behind. */
  readonly moreMentions: (count: number) => string;
  readonly nearest: string;
}

export interface ComfortAxis {
  /** Name of the `data-` attribute and of the kept value. */
  readonly name: 'theme' | 'size' | 'measure' | 'space';
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The words of a language. */
export function comfortWords(language: Language): ComfortWords {
  return dictionaries[language] ?? english;
}

const english: ComfortWords = {
  settings: 'Reading settings',
  axes: [
    {
      name: 'theme',
      label: 'Colours',
      choices: [
        { value: '', label: 'Automatic' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
    },
    {
      name: 'size',
      label: 'Text',
      choices: [
        { value: '', label: 'Normal' },
        { value: 'large', label: 'Large' },
        { value: 'largest', label: 'Largest' },
      ],
    },
    {
      name: 'measure',
      label: 'Lines',
      choices: [
        { value: '', label: 'Normal' },
        { value: 'short', label: 'Short' },
        { value: 'long', label: 'Long' },
      ],
    },
    {
      name: 'space',
      label: 'Spacing',
      choices: [
        { value: '', label: 'Normal' },
        { value: 'wide', label: 'Wide' },
      ],
    },
  ],
  kept: 'Kept on this device only.',
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Go on',
  marks: 'How to read the marks',
  sourced: 'rests on the words of a source',
  derived: 'worked out from other figures',
  disputed: 'sources differ; both are given',
  moreMentions: (count) => `${count} more`,
  nearest: 'Near this address',
};

const dictionaries: Readonly<Partial<Record<Language, ComfortWords>>> = { en: english };
