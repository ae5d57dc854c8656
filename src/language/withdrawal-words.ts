/** Words for works that their publishers took back or replaced, per language. */
import type { Language } from './language.ts';

export interface WithdrawalWords {
  /** Stands before the reason: “Retracted on 1 September 2025”. */
  readonly on: Readonly<Record<'retracted' | 'superseded', (date: string) => string>>;
  /** Stands behind a name in a line of sources. */
  readonly mark: Readonly<Record<'retracted' | 'superseded', string>>;
  /** Leads from the head of a briefing to a reference: “source 3 was retracted”. */
  readonly cited: Readonly<Record<'retracted' | 'superseded', (number: number) => string>>;
  /** Said of a figure that nothing else carries. */
  readonly alone: Readonly<Record<'retracted' | 'superseded', string>>;
  readonly replacedBy: string;
  readonly replaces: string;
}

/** The words of a language. */
export function withdrawalWords(language: Language): WithdrawalWords {
  return dictionaries[language];
}

const dictionaries: Readonly<Record<Language, WithdrawalWords>> = {
  en: {
    on: { retracted: (date) => `Retracted on ${date}`, superseded: (date) => `Superseded on ${date}` },
    mark: { retracted: 'retracted', superseded: 'superseded' },
    cited: {
      retracted: (number) => `source\u00a0${number} was retracted`,
      superseded: (number) => `source\u00a0${number} was superseded`,
    },
    alone: { retracted: 'its source was retracted', superseded: 'its source was superseded' },
    replacedBy: 'Replaced by',
    replaces: 'Replaces',
  },
  hi: {
    on: { retracted: (date) => `${date} को वापस लिया गया`, superseded: (date) => `${date} को बदला गया` },
    mark: { retracted: 'वापस लिया गया', superseded: 'बदला गया' },
    cited: {
      retracted: (number) => `स्रोत\u00a0${number} वापस लिया गया`,
      superseded: (number) => `स्रोत\u00a0${number} बदला गया`,
    },
    alone: { retracted: 'इसका स्रोत वापस लिया गया', superseded: 'इसका स्रोत बदला गया' },
    replacedBy: 'इसकी जगह',
    replaces: 'इसके बदले',
  },
};
