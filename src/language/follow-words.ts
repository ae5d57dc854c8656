/** Words for following the site and taking it along: Markdown twins, feeds, what changed, books, the interface for programs. */
import type { Language } from './language.ts';

export interface FollowWords {
  readonly address: string;
  readonly published: string;
  readonly updated: string;
  readonly licence: string;
  readonly figure: string;
  readonly value: string;
  readonly description: string;
  readonly picture: string;
  readonly noAddress: string;
  readonly twins: string;
  readonly feeds: string;
  readonly feedsIntro: string;
  /** How to subscribe, a paragraph each. */
  readonly feedsHow: readonly string[];
  readonly opml: string;
  readonly newest: string;
  readonly noEntries: string;
  readonly changes: string;
  readonly changesIntro: string;
  readonly noChanges: string;
  readonly new: string;
  readonly sinceOne: string;
  /** With `#` for the number. */
  readonly sinceMany: string;
  readonly sinceNone: string;
  readonly books: string;
  readonly booksIntro: string;
  readonly epub: string;
  readonly api: ApiWords;
}

export interface ApiWords {
  readonly title: string;
  readonly intro: string;
  readonly rules: readonly string[];
  readonly heads: { readonly field: string; readonly type: string; readonly meaning: string };
}

/** The words of a language. */
export function followWords(language: Language): FollowWords {
  return dictionaries[language];
}

const english: FollowWords = {
  address: 'Address',
  published: 'Published',
  updated: 'Updated',
  licence: 'Licence',
  figure: 'Figure',
  value: 'Value',
  description: 'In words',
  picture: 'Picture',
  noAddress: 'no address',
  twins:
    'Every page has a twin in Markdown: put `index.md` behind its address. Figures in it lead to the fact they print, and footnotes to the sources.',
  feeds: 'Feeds',
  feedsIntro: 'A feed tells a reader program of what is new here, whole texts included, and tells nobody about you.',
  feedsHow: [
    'Copy the address of a feed into a feed reader: a program or service that collects what several sites publish. Most take the address of this site as well, and find the feeds by themselves.',
    'The three forms of a feed hold the same; any reader takes at least one. A briefing that is corrected or updated is shown as changed, not as new.',
  ],
  opml: 'All feeds as one file (OPML), for readers that take a list',
  newest: 'Newest',
  noEntries: 'Nothing in it yet.',
  changes: 'What changed',
  changesIntro: 'Everything that was published, updated or corrected here, by day.',
  noChanges: 'Nothing yet.',
  new: 'new',
  sinceOne: 'One change since your last visit',
  sinceMany: '# changes since your last visit',
  sinceNone: 'No changes since your last visit',
  books: 'Books',
  booksIntro:
    'For reading without a connection: all briefings, or those of a theme, with their charts and references. They are made anew with every change.',
  epub: 'EPUB',
  api: {
    title: 'For programs',
    intro: 'Briefings, facts, sources and charts as JSON: files at addresses that stay, without keys or limits.',
    rules: [
      'The index names every list, and a list names every record. Nothing needs to be asked for in another way: these are files, made with each build of the site.',
      'The number in the address is the version. Within it fields are added, but none goes or changes its meaning; a schema of each record is published beside it.',
      'Every page has a twin in Markdown as well, at index.md behind its address.',
    ],
    heads: { field: 'Field', type: 'Type', meaning: 'Meaning' },
  },
};

const hindi: FollowWords = {
  address: 'पता',
  published: 'प्रकाशित',
  updated: 'अद्यतन',
  licence: 'लाइसेंस',
  figure: 'आँकड़ा',
  value: 'मान',
  description: 'शब्दों में',
  picture: 'चित्र',
  noAddress: 'बिना पते के',
  twins:
    'हर पन्ने का एक Markdown रूप भी है: उसके पते के अंत में `index.md` जोड़ें। उसमें आँकड़े उस तथ्य तक ले जाते हैं जिससे वे छपे हैं, और पाद-टिप्पणियाँ स्रोतों तक।',
  feeds: 'फ़ीड',
  feedsIntro: 'फ़ीड आपके रीडर प्रोग्राम को बताती है कि यहाँ नया क्या है, पूरे पाठ के साथ; आपके बारे में वह किसी को कुछ नहीं बताती।',
  feedsHow: [
    'फ़ीड का पता किसी फ़ीड रीडर में डालें, यानी ऐसे प्रोग्राम या ऐसी सेवा में जो कई साइटों की नई सामग्री एक जगह जुटाती है। अधिकतर रीडर इस साइट का पता भी ले लेते हैं और फ़ीड ख़ुद ढूँढ़ लेते हैं।',
    'फ़ीड के तीनों रूपों में एक ही सामग्री है; हर रीडर कम से कम एक रूप पढ़ लेता है। जिस विश्लेषण में सुधार या अद्यतन हो, वह बदला हुआ दिखता है, नया नहीं।',
  ],
  opml: 'सभी फ़ीड एक फ़ाइल में (OPML), उन रीडरों के लिए जो सूची लेते हैं',
  newest: 'सबसे नया',
  noEntries: 'इसमें अभी कुछ नहीं।',
  changes: 'क्या बदला',
  changesIntro: 'यहाँ जो कुछ प्रकाशित, अद्यतन या सुधारा गया, दिनों के क्रम में।',
  noChanges: 'अभी कुछ नहीं।',
  new: 'नया',
  sinceOne: 'आपके पिछली बार आने के बाद एक बदलाव',
  sinceMany: 'आपके पिछली बार आने के बाद # बदलाव',
  sinceNone: 'आपके पिछली बार आने के बाद कोई बदलाव नहीं',
  books: 'किताबें',
  booksIntro:
    'बिना इंटरनेट के पढ़ने के लिए: सभी विश्लेषण, या किसी एक विषय के, चार्ट और संदर्भों सहित। हर बदलाव के साथ ये नए सिरे से बनती हैं।',
  epub: 'EPUB',
  api: {
    title: 'प्रोग्रामों के लिए',
    intro: 'विश्लेषण, तथ्य, स्रोत और चार्ट JSON में: स्थायी पतों पर फ़ाइलें, बिना कुंजी और बिना सीमा के। इनके पाठ अंग्रेज़ी में हैं।',
    rules: [
      'अनुक्रमणिका में हर सूची का नाम है, और सूची में हर रिकॉर्ड का। किसी और तरह से माँगने की ज़रूरत नहीं: ये फ़ाइलें हैं, जो साइट के हर निर्माण के साथ बनती हैं।',
      'पते में दी गई संख्या संस्करण है। उसके भीतर नए फ़ील्ड जुड़ते हैं, पर न कोई हटता है, न किसी का अर्थ बदलता है; हर रिकॉर्ड का स्कीमा साथ में प्रकाशित है।',
      'हर पन्ने का Markdown रूप भी है: उसके पते के अंत में index.md जोड़ें।',
    ],
    heads: { field: 'फ़ील्ड', type: 'प्रकार', meaning: 'अर्थ' },
  },
};

const dictionaries: Readonly<Record<Language, FollowWords>> = { en: english, hi: hindi };
