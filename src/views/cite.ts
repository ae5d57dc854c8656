/** How to cite a page: in two styles, and as files for reference managers. */
import { say } from '../language/language.ts';
import { shareWords } from '../language/share-words.ts';
import { digestOf } from '../newsroom/compile-cache.ts';
import { citeBibtex } from '../outputs/cite/cite-bibtex.ts';
import { citeCsl } from '../outputs/cite/cite-csl.ts';
import { citeByDate, citeInNotes } from '../outputs/cite/cite-plain.ts';
import { citeRis } from '../outputs/cite/cite-ris.ts';
import type { Citable, CitableAuthor } from '../outputs/cite/citable.ts';
import { lastChange } from '../outputs/last-change.ts';
import { absoluteUrl, briefingUrl, chartUrl, citationUrl, factRecordUrl, factUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { factLine } from './lines.ts';
import type { Link } from './lines.ts';
import type { PageSubject } from './page-identity.ts';

export interface CiteView {
  readonly title: string;
  readonly intro: string;
  readonly copy: string;
  readonly copied: string;
  readonly styles: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly download: string;
  /** `copy` names the button that copies the file; `null` for one that is too long to paste. */
  readonly files: readonly (Link & { readonly copy: string | null })[];
  /** With `#` for the day, which the reader’s device knows. */
  readonly accessed: string;
}

/** What can be cited; themes change too often to be, and sources are works of others. */
export type CitableSubject = Exclude<PageSubject, { kind: 'theme' | 'source' }>;

/** The forms of a citation by the ending of its file. */
export const citationForms = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', render: citeBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', render: citeRis },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', render: citeCsl },
} as const;
export type CitationForm = keyof typeof citationForms;
export const citationEndings = ['bib', 'ris', 'json'] as const satisfies readonly CitationForm[];

export function viewCite(subject: CitableSubject, edition: Edition): CiteView {
  const words = shareWords(edition.language);
  const work = citableOf(subject, edition);
  const version = words.version(work.version);
  return {
    title: words.cite,
    intro: words.citeIntro,
    copy: words.copy,
    copied: words.copied,
    styles: [
      { id: 'cite-notes', name: words.styles.notes, text: citeInNotes(work, version) },
      { id: 'cite-date', name: words.styles.authorDate, text: citeByDate(work, version) },
    ],
    download: words.download,
    files: [
      ...citationEndings.map((ending) => ({
        href: citationUrl(nameOf(subject), ending),
        text: citationForms[ending].name,
        copy: words.copyFile(citationForms[ending].name),
      })),
      ...(subject.kind === 'fact'
        ? [{ href: factRecordUrl(subject.fact.id), text: words.wholeRecord, copy: null }]
        : []),
    ],
    accessed: words.accessed,
  };
}

/** Every file of citations, by its address. */
export function listCitations(
  edition: Edition,
): { readonly name: string; readonly form: CitationForm; readonly work: Citable }[] {
  const { charts, facts } = edition.newsroom;
  const subjects: CitableSubject[] = [
    ...edition.briefings.map((briefing) => ({ kind: 'briefing', briefing }) as const),
    ...[...charts.values()].map((chart) => ({ kind: 'chart', chart }) as const),
    ...[...facts.values()].map((fact) => ({ kind: 'fact', fact }) as const),
  ];
  return subjects.flatMap((subject) => {
    const work = citableOf(subject, edition);
    return citationEndings.map((form) => ({ name: nameOf(subject), form, work }));
  });
}

export function citableOf(subject: CitableSubject, edition: Edition): Citable {
  const { newsroom, language } = edition;
  const { site } = newsroom;
  const own = ownFields(subject, edition);
  return {
    // Each edition is a work of its own to those who cite it.
    key: [nameOf(subject), edition.folder].filter((part) => part !== undefined).join('-'),
    kind: subject.kind,
    ...own,
    site: say(site.title, language),
    publisher: site.publisher,
    dateText: own.date === null ? '' : edition.date(own.date),
    url: absoluteUrl(site.url, own.path),
    language,
    version: digestOf([own.title, own.abstract, wordsOf(own.content)]).slice(0, 8),
  };
}

/** Markup may change between builds without a word of the text. */
function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

interface OwnFields {
  readonly authors: readonly CitableAuthor[];
  readonly title: string;
  readonly abstract: string;
  readonly date: string | null;
  readonly path: string;
  /** All that it says, for its version. */
  readonly content: string;
}

function ownFields(subject: CitableSubject, edition: Edition): OwnFields {
  const { newsroom, language, speak } = edition;
  const authors = [{ name: newsroom.site.publisher, isPerson: false }];
  switch (subject.kind) {
    case 'briefing': {
      const { briefing } = subject;
      return {
        authors: briefing.byline.map(({ name, kind }) => ({ name: say(name, language), isPerson: kind === 'person' })),
        title: briefing.headline,
        abstract: briefing.standfirst,
        date: lastChange(briefing, newsroom).slice(0, 10),
        path: briefingUrl(briefing.slug),
        content: `${briefing.compiled.keyPointsHtml ?? ''}${briefing.compiled.html}`,
      };
    }
    case 'chart': {
      const { chart } = subject;
      const content = JSON.stringify(chart.marks);
      const words = { title: speak(chart.finding), abstract: speak(chart.measure) };
      return { authors, ...words, date: null, path: chartUrl(chart.id), content };
    }
    case 'fact': {
      const { value, statement, when } = factLine(subject.fact, edition);
      const title = value === null ? statement : `${statement}: ${value}`;
      return { authors, title, abstract: when ?? '', date: null, path: factUrl(subject.fact.id), content: '' };
    }
  }
}

function nameOf(subject: CitableSubject): string {
  switch (subject.kind) {
    case 'briefing':
      return `briefing-${subject.briefing.slug}`;
    case 'chart':
      return `chart-${subject.chart.id}`;
    case 'fact':
      return `fact-${subject.fact.id}`;
  }
}
