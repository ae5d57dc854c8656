/** The pages that list things as Markdown: facts, sources, charts, corrections, the search. */
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import {
  apiIndexUrl,
  chartsUrl,
  correctionsUrl,
  disputedFactsUrl,
  factsUrl,
  ledgerUrl,
  searchUrl,
  sourcesUrl,
} from '../../outputs/urls.ts';
import { correctionLine } from '../corrections.ts';
import type { Edition } from '../edition.ts';
import { viewDisputed, viewFacts } from '../facts.ts';
import { viewLedger } from '../ledger.ts';
import { chartLink, type BriefingLine, type FactLine } from '../lines.ts';
import { say } from '../../language/language.ts';
import { viewSearch } from '../search.ts';
import { viewSources, type Outlet } from '../source.ts';
import { correctionItems, evidenceText, factItem, linkList, linkOf, part, renderTwin, text } from './twin.ts';

export function twinOfFacts(edition: Edition): string {
  const { title, intro, groups, ways } = viewFacts(edition);
  const lists = groups.map(({ theme, facts }) => part(2, theme.text, factItems(facts, edition)));
  return renderTwin({ url: factsUrl, title, intro }, [linkList(ways, edition), ...lists], edition);
}

export function twinOfDisputed(edition: Edition): string {
  const { title, intro, facts } = viewDisputed(edition);
  const items = facts.map((fact) =>
    joinBlocks([
      factItem(fact, edition),
      text(fact.why),
      bullets(fact.evidence.map((item) => evidenceText(item, edition))),
    ]),
  );
  const none = facts.length === 0 ? plain(edition.words.fact.noneDisputed) : null;
  return renderTwin({ url: disputedFactsUrl, title, intro }, [bullets(items), none], edition);
}

export function twinOfLedger(edition: Edition): string {
  const { title, intro, figures, unreviewed, singleSource } = viewLedger(edition);
  const blocks = [
    bullets(figures.map(({ value, what }) => `**${plain(value)}** ${plain(what)}`)),
    ...[unreviewed, singleSource].map((group) =>
      part(2, group.title, joinBlocks([text(group.intro), factItems(group.facts, edition)])),
    ),
  ];
  return renderTwin({ url: ledgerUrl, title, intro }, blocks, edition);
}

export function twinOfSources(edition: Edition): string {
  const { title, intro, counts, outlets } = viewSources(edition);
  const tally = bullets(counts.map((count) => `${plain(count.name)}: ${plain(count.text)}`));
  const lists = outletParts(outlets, { level: 2, edition });
  return renderTwin({ url: sourcesUrl, title, intro }, [tally, ...lists], edition);
}

export function twinOfCharts(edition: Edition): string {
  const { newsroom, words, language, speak } = edition;
  const lists = [...newsroom.themes.values()].map((theme) => {
    const charts = [...newsroom.charts.values()].filter((chart) => chart.theme === theme.id);
    const items = charts.map(
      (chart) => `${linkOf(chartLink(chart, edition), edition)}: ${plain(speak(chart.measure))}`,
    );
    return part(2, say(theme.name, language), bullets(items));
  });
  return renderTwin({ url: chartsUrl, title: words.sections.charts, intro: words.chart.intro }, lists, edition);
}

/** The search itself needs a browser; a program reads the lists it searches. */
export function twinOfSearch(edition: Edition): string {
  const { title, intro, archive, addresses } = viewSearch(edition);
  const links = [archive, ...[addresses.titles, apiIndexUrl].map((href) => ({ href, text: href }))];
  return renderTwin({ url: searchUrl, title, intro }, [linkList(links, edition)], edition);
}

export function twinOfCorrections(edition: Edition): string {
  const { newsroom, words } = edition;
  const lines = newsroom.corrections.map((correction) => correctionLine(correction, edition));
  const list = lines.length === 0 ? plain(words.corrections.none) : correctionItems(lines, edition);
  const head = { url: correctionsUrl, title: words.sections.corrections, intro: words.corrections.intro };
  return renderTwin(head, [list], edition);
}

/** A briefing in a list: headline, day, theme, standfirst. */
export function briefingItem(line: BriefingLine, edition: Edition): string {
  const name = linkOf({ href: line.href, text: line.headline }, edition);
  return `${name} (${plain(line.date)}, ${plain(line.theme)}): ${plain(line.standfirst)}`;
}

/** Sources under the outlets that published them. */
export function outletParts(
  outlets: readonly Outlet[],
  { level, edition }: { level: number; edition: Edition },
): (string | null)[] {
  return outlets.map(({ name, sources }) => {
    const items = sources.map((row) => {
      const more = [row.date, row.kind, row.facts].filter((item) => item !== null).join('; ');
      return `${linkOf(row, edition)} (${plain(more)})`;
    });
    return part(level, name, bullets(items));
  });
}

function factItems(facts: readonly FactLine[], edition: Edition): string {
  return bullets(facts.map((fact) => factItem(fact, edition)));
}
