/** The feed of corrections, RSS 2.0: everything that was put right, newest first. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { createSpeak } from '../evidence/speak.ts';
import { say } from '../language/language.ts';
import { strings } from '../language/strings.ts';
import type { Correction, Newsroom } from '../newsroom/model.ts';
import { absoluteUrl, correctionsFeedUrl, correctionsUrl, correctionUrl } from './urls.ts';

export function renderCorrectionsFeed(newsroom: Newsroom): string {
  const { site } = newsroom;
  const language = site.languages[0] ?? 'en';
  const words = strings(language);
  const channel = x('channel', [
    x('title', `${say(site.title, language)}: ${words.sections.corrections}`),
    x('link', absoluteUrl(site.url, correctionsUrl)),
    x('atom:link', { href: absoluteUrl(site.url, correctionsFeedUrl), rel: 'self', type: 'application/rss+xml' }),
    x('description', words.corrections.intro),
    x('language', language),
    ...newsroom.corrections.map((correction) => item(correction, newsroom)),
  ]);
  const attributes = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('rss', attributes, [channel]),
  ]);
  return `${toXml(tree)}\n`;
}

function item(correction: Correction, newsroom: Newsroom): ReturnType<typeof x> {
  const language = newsroom.site.languages[0] ?? 'en';
  const address = absoluteUrl(newsroom.site.url, correctionUrl(correction.id));
  const text = createSpeak(newsroom.facts, language)(correction.text);
  return x('item', [
    x('title', `${strings(language).corrections.kinds[correction.kind]}: ${firstSentence(text)}`),
    x('link', address),
    x('guid', { isPermaLink: 'true' }, address),
    x('pubDate', new Date(`${correction.date}T00:00:00Z`).toUTCString()),
    x('description', text),
  ]);
}

function firstSentence(text: string): string {
  return /^.*?[.!?।](?=\s|$)/su.exec(text)?.[0] ?? text;
}
