/** Words of cards, sharing and citing, per language; a language without its own is shown the English ones. */
import type { Language } from './language.ts';

export interface ShareWords {
  /** What a picture shows, for those who don’t see it. */
  readonly cardAlt: (kicker: string, headline: string) => string;
  readonly cardWithChart: (kicker: string, headline: string, measure: string) => string;
  readonly according: (outlets: string) => string;
  readonly workedOut: (outlets: string) => string;
  /** After the outlets that are named: “and two more”. */
  readonly more: (count: number) => string;
  readonly share: string;
  readonly shareIn: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly mail: string;
  readonly linkToPassage: string;
  readonly copyWithCitation: string;
  readonly cite: string;
  readonly citeIntro: string;
  readonly download: string;
  /** The file with everything that a page says. */
  readonly wholeRecord: string;
  readonly styles: Readonly<Record<'notes' | 'authorDate', string>>;
  readonly accessed: string;
  readonly version: (digest: string) => string;
  readonly copy: string;
}

/** The words of a language. */
export function shareWords(language: Language): ShareWords {
  return dictionaries[language] ?? english;
}

const english: ShareWords = {
  cardAlt: (kicker, headline) => `${kicker}: ${headline}`,
  cardWithChart: (kicker, headline, measure) => `${kicker}: ${headline}, with a chart: ${measure}`,
  according: (outlets) => `according to ${outlets}`,
  workedOut: (outlets) => `worked out from ${outlets}`,
  more: (count) => `and ${count} more`,
  share: 'Share',
  shareIn: 'Share on',
  copyLink: 'Copy the link',
  copied: 'Copied',
  mail: 'Mail',
  linkToPassage: 'Copy a link to this passage',
  copyWithCitation: 'Copy with citation',
  cite: 'Cite this',
  citeIntro: 'Add the day you read it where your style asks for one.',
  download: 'Download',
  wholeRecord: 'All of this page as JSON',
  styles: { notes: 'Notes', authorDate: 'Author and date' },
  accessed: 'read on',
  version: (digest) => `version ${digest}`,
  copy: 'Copy',
};

const dictionaries: Readonly<Partial<Record<Language, ShareWords>>> = { en: english };
