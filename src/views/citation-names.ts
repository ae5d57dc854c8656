/** Names in the head of a page that reference managers read: what can be cited says how. */
import { zonedMoment } from '../language/moments.ts';
import { citableOf } from './cite.ts';
import type { Edition } from './edition.ts';
import type { PageSubject } from './page-identity.ts';

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Highwire Press names, which Zotero, Mendeley and Google Scholar read; none on pages that are not cited. */
export function citationNames(subject: PageSubject | undefined, edition: Edition): NamedValue[] {
  if (subject === undefined || subject.kind === 'theme' || subject.kind === 'source') return [];
  const { title, authors, site, publisher, language } = citableOf(subject, edition);
  return [
    { name: 'citation_title', value: title },
    ...authors.map(({ name }) => ({ name: 'citation_author', value: name })),
    { name: 'citation_journal_title', value: site },
    { name: 'citation_publisher', value: publisher },
    { name: 'citation_language', value: language },
    ...(subject.kind === 'briefing' ? namesOfBriefing(subject.briefing, edition) : []),
  ];
}

function namesOfBriefing(
  { publishedAt, standfirst }: Extract<PageSubject, { kind: 'briefing' }>['briefing'],
  { newsroom }: Edition,
): NamedValue[] {
  const day = zonedMoment(publishedAt, newsroom.site.timeZone).slice(0, 10).replaceAll('-', '/');
  return [
    { name: 'citation_publication_date', value: day },
    { name: 'citation_abstract', value: standfirst },
    // From Dublin Core, plain views of browsers take the standfirst.
    { name: 'DC.description', value: standfirst },
  ];
}
