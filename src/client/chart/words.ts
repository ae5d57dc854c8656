/** What reading out says besides the numbers, in the language of the page. */

interface Words {
  readonly keys: (finding: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const english: Words = {
  keys: (finding) => `Points of the chart: ${finding}. Arrow keys read them one by one.`,
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not copied: the browser did not allow it',
};

const hindi: Words = {
  keys: (finding) => `चार्ट के बिंदु: ${finding}। तीर कुंजियाँ उन्हें एक-एक कर पढ़ती हैं।`,
  copy: 'लिंक कॉपी करें',
  copied: 'कॉपी हुआ',
  notCopied: 'कॉपी नहीं हुआ: ब्राउज़र ने अनुमति नहीं दी',
};

export function wordsIn(page: Document): Words {
  return page.documentElement.lang === 'hi' ? hindi : english;
}
