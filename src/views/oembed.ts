/** What other sites show of a link to a briefing or chart, as oEmbed 1.0 has it. */
import { chartFiles } from '../charts/chart-files.ts';
import type { Chart } from '../charts/chart.ts';
import { say } from '../language/language.ts';
import type { Briefing } from '../newsroom/model.ts';
import { absoluteUrl, briefingUrl, chartUrl, homeUrl, oembedUrl } from '../outputs/urls.ts';
import { chartFrame, chartFrameHeight } from './chart-files.ts';
import type { Edition } from './edition.ts';
import { briefingCard, chartCard, pictureOf, type NamedCard } from './share-card.ts';

/** Widest frame that is offered; it takes less room where there is less. */
const frameWidth = 800;

export function embedBriefing(briefing: Briefing, edition: Edition): object {
  return {
    ...sharedFields(briefingCard(briefing, edition), edition),
    type: 'link',
    title: briefing.headline,
    author_name: briefing.byline.map(({ name }) => say(name, edition.language)).join(', '),
    url: absoluteUrl(edition.newsroom.site.url, briefingUrl(briefing.slug)),
  };
}

export function embedChart(chart: Chart, edition: Edition): object {
  return {
    ...sharedFields(chartCard(chart, edition), edition),
    type: 'rich',
    title: edition.speak(chart.finding),
    author_name: edition.newsroom.site.publisher,
    url: absoluteUrl(edition.newsroom.site.url, chartUrl(chart.id)),
    html: chartFrame(chart, edition),
    width: frameWidth,
    height: chartFrameHeight,
  };
}

function sharedFields(card: NamedCard, edition: Edition): object {
  const { site } = edition.newsroom;
  const { url, width, height } = pictureOf(card, 'wide', edition);
  return {
    version: '1.0',
    provider_name: say(site.title, edition.language),
    provider_url: absoluteUrl(site.url, homeUrl),
    thumbnail_url: absoluteUrl(site.url, url),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/** The site in the form of the list of providers at oembed.com. */
export function embedProvider({ newsroom, language }: Edition): object {
  const { site } = newsroom;
  const endpoint = (kind: 'briefings' | 'charts', page: string): object => ({
    schemes: [absoluteUrl(site.url, page)],
    // One file a page: a link in the page’s head leads to it.
    url: absoluteUrl(site.url, oembedUrl(kind, '*')),
    formats: ['json'],
    discovery: true,
  });
  return {
    provider_name: say(site.title, language),
    provider_url: absoluteUrl(site.url, homeUrl),
    endpoints: [endpoint('briefings', briefingUrl('*')), endpoint('charts', chartFiles('*').page)],
  };
}
