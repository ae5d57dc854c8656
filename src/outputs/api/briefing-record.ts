/** A briefing for programs. */
import type { z } from 'zod';
import { createSpeak } from '../../evidence/speak.ts';
import { say } from '../../language/language.ts';
import { zonedMoment } from '../../language/moments.ts';
import type { Briefing, Newsroom } from '../../newsroom/model.ts';
import { feedContent } from '../feed-content.ts';
import { correctionsNaming, lastChange } from '../last-change.ts';
import { absoluteUrl, briefingUrl, twinUrl } from '../urls.ts';
import { apiVersion, type briefingSchema } from './schemas.ts';

export function briefingRecord(briefing: Briefing, newsroom: Newsroom): z.infer<typeof briefingSchema> {
  const { site } = newsroom;
  const { compiled, language } = briefing;
  const page = briefingUrl(briefing.slug);
  const speak = createSpeak(newsroom.facts, language);
  return {
    version: apiVersion,
    id: briefing.slug,
    url: absoluteUrl(site.url, page),
    markdown: absoluteUrl(site.url, twinUrl(page)),
    language,
    theme: briefing.theme.id,
    headline: briefing.headline,
    standfirst: briefing.standfirst,
    authors: briefing.byline.map(({ name }) => say(name, language)),
    place: briefing.place,
    published: zonedMoment(briefing.publishedAt, site.timeZone),
    updated: lastChange(briefing, newsroom),
    words: compiled.words,
    html: feedContent(briefing, newsroom),
    facts: [...compiled.facts],
    charts: [...compiled.charts],
    terms: [...compiled.terms],
    sources: compiled.citations.map(({ source }) => source),
    corrections: correctionsNaming(briefing, newsroom).map(({ id, date, kind, text }) => ({
      id,
      date,
      kind,
      text: speak(text),
    })),
    licence: site.licence.url,
  };
}
