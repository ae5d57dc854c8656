/** What the tools for selected words say, in the language of the page. */

interface Words {
  /** Names the bar. */
  readonly passage: string;
  readonly link: string;
  readonly card: string;
  readonly cite: string;
  readonly copied: string;
  readonly save: string;
  readonly saved: string;
  readonly share: string;
  readonly close: string;
  /** Between an outlet and the article that has its words: “Reuters, quoted in”. */
  readonly quotedIn: string;
}

const english: Words = {
  passage: 'The selected words',
  link: 'Copy a link to this passage',
  card: 'Quote as a picture',
  cite: 'Copy with citation',
  copied: 'Copied',
  save: 'Save the picture',
  saved: 'Saved',
  share: 'Share the picture',
  close: 'Close',
  quotedIn: 'quoted in',
};

const hindi: Words = {
  passage: 'चुने हुए शब्द',
  link: 'इस अंश का लिंक कॉपी करें',
  card: 'चित्र के रूप में उद्धरण',
  cite: 'हवाले के साथ कॉपी करें',
  copied: 'कॉपी हो गया',
  save: 'चित्र सहेजें',
  saved: 'सहेज लिया गया',
  share: 'चित्र साझा करें',
  close: 'बंद करें',
  quotedIn: 'उद्धृत:',
};

export function wordsIn(page: Document): Words {
  return page.documentElement.lang === 'hi' ? hindi : english;
}
