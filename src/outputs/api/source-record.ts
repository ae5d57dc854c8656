/** A source for programs. */
import type { z } from 'zod';
import { createSpeak } from '../../evidence/speak.ts';
import type { Source } from '../../evidence/source.ts';
import { textFragmentUrl } from '../../evidence/text-fragment.ts';
import type { Newsroom } from '../../newsroom/model.ts';
import { statusRecord } from '../fact-record.ts';
import { absoluteUrl, sourceUrl } from '../urls.ts';
import { apiVersion, type sourceSchema } from './schemas.ts';

export function sourceRecord(source: Source, newsroom: Newsroom): z.infer<typeof sourceSchema> {
  const { site, facts } = newsroom;
  const { id, outlet, headline, headlineIs, author, published, accessed, language, kind, reliability } = source;
  const resting = [...facts.values()].filter(({ evidence }) => evidence.some((item) => item.source.id === id));
  return {
    version: apiVersion,
    id,
    url: absoluteUrl(site.url, sourceUrl(id)),
    outlet,
    headline,
    headlineIs,
    author,
    published,
    accessed,
    address: source.url,
    noAddress: source.urlUnknown,
    archive: source.archiveUrl,
    language,
    kind,
    reliability,
    says: source.says && createSpeak(facts, 'en')(source.says),
    quotes: source.quotes.map((quote) => ({ ...quote, address: textFragmentUrl(source, quote) })),
    status: statusRecord(source, { origin: site.url, speak: createSpeak(facts, 'en') }),
    facts: resting.map((fact) => fact.id),
    licence: site.licence.url,
  };
}
