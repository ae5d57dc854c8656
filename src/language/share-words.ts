/** Words of cards, sharing and citing, per language. */
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
  readonly copyLink: string;
  readonly copied: string;
  readonly mail: string;
  /** The menu of the device, beside the links that every reader has. */
  readonly otherApps: string;
  readonly cite: string;
  readonly citeIntro: string;
  readonly download: string;
  /** The file with everything that a page says. */
  readonly wholeRecord: string;
  readonly styles: Readonly<Record<'notes' | 'authorDate', string>>;
  /** With `#` for the day, which the reader’s device knows. */
  readonly accessed: string;
  readonly version: (digest: string) => string;
  readonly copy: string;
  /** Names the button that copies a file: “Copy BibTeX”. */
  readonly copyFile: (form: string) => string;
}

/** The words of a language. */
export function shareWords(language: Language): ShareWords {
  return dictionaries[language];
}

const english: ShareWords = {
  cardAlt: (kicker, headline) => `${kicker}: ${headline}`,
  cardWithChart: (kicker, headline, measure) => `${kicker}: ${headline}, with a chart: ${measure}`,
  according: (outlets) => `according to ${outlets}`,
  workedOut: (outlets) => `worked out from ${outlets}`,
  more: (count) => `and ${count} more`,
  share: 'Share',
  copyLink: 'Copy the link',
  copied: 'Copied',
  mail: 'Mail',
  otherApps: 'Other apps',
  cite: 'Cite this',
  citeIntro: 'Add the day you read it where your style asks for one.',
  download: 'Download',
  wholeRecord: 'All of this page as JSON',
  styles: { notes: 'Notes', authorDate: 'Author and date' },
  accessed: '(read on #)',
  version: (digest) => `version ${digest}`,
  copy: 'Copy',
  copyFile: (form) => `Copy ${form}`,
};

const hindi: ShareWords = {
  cardAlt: (kicker, headline) => `${kicker}: ${headline}`,
  cardWithChart: (kicker, headline, measure) => `${kicker}: ${headline}, चार्ट के साथ: ${measure}`,
  according: (outlets) => `${outlets} के अनुसार`,
  workedOut: (outlets) => `${outlets} से परिकलित`,
  more: (count) => `और ${count} अन्य`,
  share: 'साझा करें',
  copyLink: 'लिंक कॉपी करें',
  copied: 'कॉपी हो गया',
  mail: 'ईमेल',
  otherApps: 'दूसरे ऐप',
  cite: 'इसका हवाला दें',
  citeIntro: 'जहाँ आपकी शैली माँगे, वहाँ पढ़ने की तारीख़ जोड़ें।',
  download: 'डाउनलोड',
  wholeRecord: 'इस पन्ने का सब कुछ JSON में',
  styles: { notes: 'टिप्पणी शैली', authorDate: 'लेखक और तारीख़' },
  accessed: '(# को पढ़ा गया)',
  version: (digest) => `संस्करण ${digest}`,
  copy: 'कॉपी करें',
  copyFile: (form) => `${form} कॉपी करें`,
};

const dictionaries: Readonly<Record<Language, ShareWords>> = { en: english, hi: hindi };
