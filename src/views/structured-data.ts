/** What a page says of itself in schema.org’s words, as one graph of JSON-LD. */
import { say } from '../language/language.ts';
import { lastChange, laterMoment } from '../outputs/last-change.ts';
import { absoluteUrl, chartsUrl, factsUrl, homeUrl, searchUrl, sourcesUrl, themeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import type { Link } from './lines.ts';
import type { PageIdentity } from './page-identity.ts';
import { publisherId, type JsonNode } from './json-node.ts';
import { describeArticle, describeCitedWork, describeDataset } from './structured-works.ts';

export interface StructuredData {
  /** The site’s, without a slash at the end. */
  readonly origin: string;
  readonly publisher: JsonNode;
  readonly nodes: readonly JsonNode[];
}

export function createStructuredData(edition: Edition, page: PageIdentity): StructuredData {
  const { subject } = page;
  const trail = breadcrumbs(edition, page);
  return {
    origin: edition.newsroom.site.url,
    publisher: publisherOf(edition),
    nodes: [
      ...(page.path === homeUrl ? [webSite(edition)] : []),
      ...(subject?.kind === 'briefing' ? [describeArticle(subject.briefing, edition)] : []),
      ...(subject?.kind === 'chart' ? [describeDataset(subject.chart, edition)] : []),
      ...(subject?.kind === 'source' ? [describeCitedWork(subject.source, edition)] : []),
      ...(trail.length > 1 ? [breadcrumbList(trail, edition)] : []),
    ],
  };
}

/** Policies by the ids of the newsroom’s own pages: each is named where there is such a page. */
const policies: Readonly<Record<string, readonly string[]>> = {
  methodology: ['publishingPrinciples', 'verificationFactCheckingPolicy'],
  'corrections-policy': ['correctionsPolicy'],
  ethics: ['ethicsPolicy'],
};

/** The JSON of the graph, safe inside a `<script>`; `pages` are links to the newsroom’s own pages. */
export function renderStructuredData({ origin, publisher, nodes }: StructuredData, pages: readonly Link[]): string {
  const named = pages.flatMap(({ href }) =>
    (policies[href.replaceAll('/', '')] ?? []).map((policy) => [policy, absoluteUrl(origin, href)] as const),
  );
  const graph = [{ ...publisher, ...Object.fromEntries(named) }, ...nodes];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c');
}

function publisherOf(edition: Edition): JsonNode {
  const { site } = edition.newsroom;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(edition),
    name: site.publisher,
    url: absoluteUrl(site.url, homeUrl),
    logo: { '@type': 'ImageObject', url: absoluteUrl(site.url, '/icon-512.png'), width: 512, height: 512 },
    ...(site.contact !== null && { email: site.contact }),
  };
}

function webSite(edition: Edition): JsonNode {
  const { newsroom, language } = edition;
  const { site } = newsroom;
  const changed = edition.briefings
    .map((briefing) => lastChange(briefing, newsroom))
    .reduce<string | null>(laterMoment, null);
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl(site.url, '/#site'),
    name: say(site.title, language),
    alternateName: say(site.shortTitle, language),
    description: say(site.description, language),
    url: absoluteUrl(site.url, homeUrl),
    inLanguage: language,
    publisher: { '@id': publisherId(edition) },
    license: site.licence.url,
    potentialAction: {
      '@type': 'SearchAction',
      target: absoluteUrl(site.url, `${searchUrl}?q={search_term_string}`),
      'query-input': 'required name=search_term_string',
    },
    ...(changed !== null && { dateModified: changed }),
  };
}

/** From the front page to this one. */
function breadcrumbs({ language, words, newsroom }: Edition, { path, title, subject }: PageIdentity): Link[] {
  const home = { href: homeUrl, text: say(newsroom.site.shortTitle, language) };
  if (title === null) return [home];
  const between = (): Link[] => {
    switch (subject?.kind) {
      case 'briefing': {
        const { theme } = subject.briefing;
        return [{ href: themeUrl(theme.id), text: say(theme.name, language) }];
      }
      case 'chart':
        return [{ href: chartsUrl, text: words.sections.charts }];
      case 'fact':
        return [{ href: factsUrl, text: words.sections.facts }];
      case 'source':
        return [{ href: sourcesUrl, text: words.sections.sources }];
      case 'theme':
      case undefined:
        return [];
    }
  };
  return [home, ...between(), { href: path, text: title }];
}

function breadcrumbList(trail: readonly Link[], { newsroom }: Edition): JsonNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absoluteUrl(newsroom.site.url, href),
    })),
  };
}
