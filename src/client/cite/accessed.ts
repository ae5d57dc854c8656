/** The day a reader read a work, put into the files that cite it: only the reader’s device knows it. */

/** As in the reader’s own calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** `ending` is that of the file: `bib`, `ris` or `json`. The text stays as it was where its end is another than ours. */
export function withAccess(text: string, ending: string, day: Day): string {
  const { year } = day;
  const [month, ofMonth] = [day.month, day.day].map((number) => String(number).padStart(2, '0'));
  switch (ending) {
    case 'bib':
      return text.replace(/\n\}\s*$/, `\n  urldate = {${year}-${month}-${ofMonth}},\n}\n`);
    case 'ris':
      return text.replace(/\r\nER {2}- \s*$/, `\r\nY2  - ${year}/${month}/${ofMonth}/\r\nER  - \r\n`);
    case 'json':
      return text.replace(
        /\n {2}\}\n\]\s*$/,
        `,\n    "accessed": ${JSON.stringify({ 'date-parts': [[year, day.month, day.day]] })}\n  }\n]\n`,
      );
    default:
      return text;
  }
}
