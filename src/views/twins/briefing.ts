/** A briefing as Markdown: key points, prose with its figures, charts as tables, references with their addresses. */
import { say } from '../../language/language.ts';
import { followWords } from '../../language/follow-words.ts';
import type { Briefing } from '../../newsroom/model.ts';
import { updatedMoment } from '../../outputs/last-change.ts';
import { briefingTree } from '../../outputs/briefing-tree.ts';
import { toMarkdown, type MarkdownPlace } from '../../outputs/markdown/from-hast.ts';
import { bullets, heading, indent, joinBlocks, link, plain } from '../../outputs/markdown/markdown.ts';
import { absoluteUrl, briefingUrl, factUrl, themeUrl } from '../../outputs/urls.ts';
import { viewCite } from '../cite.ts';
import { correctionsOfBriefing } from '../corrections.ts';
import type { Edition } from '../edition.ts';
import { briefingLine } from '../lines.ts';
import { listReferences, type Reference } from '../references.ts';
import { chartInText } from './chart.ts';
import { citeBlock } from './cite.ts';
import { correctionItems, linkOf, part, renderTwin, withdrawalLine } from './twin.ts';

export function twinOfBriefing(briefing: Briefing, edition: Edition): string {
  const { words } = edition;
  const { compiled } = briefing;
  const place = placeOf(briefing, edition);
  const { keyPoints, prose } = briefingTree(briefing);
  const corrections = correctionsOfBriefing(briefing, edition);
  return renderTwin(
    {
      url: briefingUrl(briefing.slug),
      title: briefing.headline,
      intro: briefing.standfirst,
      details: detailsOf(briefing, edition),
    },
    [
      linkOf({ href: themeUrl(briefing.theme.id), text: say(briefing.theme.name, edition.language) }, edition),
      part(2, words.briefing.keyPoints, keyPoints && toMarkdown(keyPoints.children, place)),
      toMarkdown(prose.children, place),
      heading(2, words.briefing.references),
      listReferences(compiled.citations, edition)
        .map((reference) => referenceText(reference, edition))
        .join('\n\n'),
      part(2, words.briefing.corrections, correctionItems(corrections, edition) || plain(words.briefing.noCorrections)),
      citeBlock(viewCite({ kind: 'briefing', briefing }, edition), edition),
    ],
    edition,
  );
}

function placeOf(briefing: Briefing, edition: Edition): MarkdownPlace {
  const { newsroom } = edition;
  const { url } = newsroom.site;
  return {
    base: absoluteUrl(url, briefingUrl(briefing.slug)),
    factUrl: (id) => absoluteUrl(url, factUrl(id)),
    chart: (id) => {
      const chart = newsroom.charts.get(id);
      return chart ? chartInText(chart, edition) : '';
    },
  };
}

function detailsOf(briefing: Briefing, edition: Edition): [string, string][] {
  const words = followWords(edition.language);
  const by = briefing.byline.map(({ name }) => say(name, edition.language)).join(', ');
  const updated = updatedMoment(briefing, edition.newsroom);
  return [
    // A label gets its colon here; some languages have one already.
    [edition.words.briefing.by.replace(/:$/, ''), by],
    [words.published, briefingLine(briefing, edition).date],
    ...(updated === null ? [] : [[words.updated, edition.date(updated)] satisfies [string, string]]),
  ];
}

/** `[^1]: Outlet: “Headline”, day. <https://…>`, and the words it is cited for. */
function referenceText(reference: Reference, edition: Edition): string {
  const { number, outlet, headline, date, href, address, noAddress, quotes, says, withdrawal } = reference;
  const name = `${plain(outlet)}: ${linkOf({ href, text: headline }, edition)}, ${plain(date)}.`;
  const where = address === null ? plain(noAddress ?? '') : `<${address}>`;
  const said = quotes.map(({ text, original }) =>
    original === null ? `“${plain(text)}”` : link(original, `“${text}”`),
  );
  const stated = says === null ? '' : `${edition.words.evidence.states} ${plain(says)}`;
  return indent(
    joinBlocks([
      `[^${number}]: ${name} ${where}`,
      withdrawal && withdrawalLine(withdrawal, edition),
      bullets(said),
      stated,
    ]),
    4,
  );
}
