/** The Markdown twin of a page: what is common to all of them. */
import { followWords } from '../../language/follow-words.ts';
import { bullets, heading, joinBlocks, link, paragraph, plain } from '../../outputs/markdown/markdown.ts';
import { absoluteUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import type { EvidenceItem } from '../evidence-item.ts';
import type { FactLine, Link } from '../lines.ts';
import type { Withdrawal } from '../withdrawal.ts';
import type { CorrectionLine } from '../corrections.ts';

export interface TwinHead {
  /** Site-relative address of the page. */
  readonly url: string;
  readonly title: string;
  readonly intro: string;
  /** Lines under the intro: “Published: 1 March 2026”. */
  readonly details?: readonly (readonly [name: string, text: string])[];
}

/** The whole document: title, intro, address, then the blocks. */
export function renderTwin(head: TwinHead, blocks: readonly (string | null)[], edition: Edition): string {
  const { site } = edition.newsroom;
  const words = followWords(edition.language);
  const details = [
    [words.address, absoluteUrl(site.url, head.url)],
    ...(head.details ?? []),
    [words.licence, site.licence.name],
  ] as const;
  const lines = details.map(([name, text]) => `${name}: ${/^https:\S+$/.test(text) ? `<${text}>` : plain(text)}`);
  const intro = head.intro === '' ? null : `> ${plain(head.intro)}`;
  return `${joinBlocks([heading(1, head.title), intro, bullets(lines), ...blocks])}\n`;
}

/** A heading with what stands under it; nothing where that is empty. */
export function part(level: number, title: string, block: string | null): string | null {
  return block === null || block === '' ? null : joinBlocks([heading(level, title), block]);
}

export function linkList(links: readonly Link[], edition: Edition): string {
  return bullets(links.map((item) => linkOf(item, edition)));
}

export function linkOf({ href, text }: Link, { newsroom }: Edition): string {
  return link(new URL(href, newsroom.site.url).href, text);
}

/** “[Lamps counted: 412](…) (as of June 2025; disputed)”. */
export function factItem(fact: FactLine, edition: Edition): string {
  const { href, statement, value, when, marks } = fact;
  const more = [when, ...marks].filter((mark) => mark !== null).join('; ');
  const text = value === null ? statement : `${statement}: ${value}`;
  return `${linkOf({ href, text }, edition)}${more === '' ? '' : ` (${plain(more)})`}`;
}

/** What a source says: outlet, headline, day, its words or ours, and where they stand. */
export function evidenceText(item: EvidenceItem, edition: Edition): string {
  const { words } = edition;
  const name = `${plain(item.outlet)}: ${linkOf({ href: item.href, text: item.headline }, edition)}, ${plain(item.date)}`;
  const said = item.quote === null ? null : `“${plain(item.quote)}”`;
  const stated = item.says === null ? null : `${words.evidence.states} ${plain(item.says)}`;
  const notice = item.withdrawal && withdrawalLine(item.withdrawal, edition);
  const original = item.original && linkOf(item.original, edition);
  return [name, notice, item.relation && plain(item.relation), said, stated, original]
    .filter((line) => line !== null)
    .join('. ');
}

/** That a source was taken back or replaced, why, and by what. */
export function withdrawalLine({ when, reason, successor }: Withdrawal, edition: Edition): string {
  const next = successor ? ` ${plain(successor.label)}: ${linkOf(successor, edition)}` : '';
  return `**${plain(when)}**: ${plain(reason)}${next}`;
}

export function correctionItems(corrections: readonly CorrectionLine[], edition: Edition): string {
  return bullets(
    corrections.map(({ kind, date, text, changed }) => {
      const items = changed.map(
        (item) => `${linkOf(item, edition)}${item.was === null ? '' : ` (${plain(item.was)})`}`,
      );
      const line = `**${plain(kind)}**, ${plain(date)}: ${plain(text)}`;
      return items.length === 0 ? line : `${line}\n\n${bullets(items)}`;
    }),
  );
}

export function text(block: string | null): string | null {
  return block === null ? null : paragraph(plain(block));
}
