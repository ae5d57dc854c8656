/** A briefing page: its head, what the prose became, its references, how to cite it, what to read next. */
import type { Section, Tally } from '../briefing/compiled.ts';
import { say } from '../language/language.ts';
import { withdrawalWords } from '../language/withdrawal-words.ts';
import type { Briefing } from '../newsroom/model.ts';
import { updatedMoment } from '../outputs/last-change.ts';
import { briefingUrl, factsUrl, disputedFactsUrl } from '../outputs/urls.ts';
import { correctionsOfBriefing, type CorrectionLine } from './corrections.ts';
import { viewCite, type CiteView } from './cite.ts';
import type { Edition } from './edition.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLine, themeLink, type BriefingLine, type Link, type ThemeLink } from './lines.ts';
import { listReferences, type Reference } from './references.ts';
import { relatedBriefings } from './related.ts';
import { viewShare, type ShareView } from './share.ts';

export interface BriefingView {
  readonly frame: Frame;
  readonly kicker: ThemeLink;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly place: string | null;
  readonly published: Moment;
  readonly updated: Moment | null;
  readonly minutes: string;
  readonly tally: readonly TallyPart[];
  readonly keyPoints: string | null;
  /** Sections to list, and the references after them. */
  readonly contents: readonly Link[];
  readonly prose: string;
  readonly references: readonly Reference[];
  readonly corrections: readonly CorrectionLine[];
  readonly cite: CiteView;
  readonly share: ShareView;
  readonly related: readonly BriefingLine[];
}

export interface Moment {
  readonly text: string;
  /** For `<time datetime>`. */
  readonly moment: string;
}

export interface TallyPart {
  readonly text: string;
  readonly href: string | null;
}

export function viewBriefing(briefing: Briefing, edition: Edition): BriefingView {
  const line = briefingLine(briefing, edition);
  const updated = updatedMoment(briefing, edition.newsroom);
  return {
    frame: briefingFrame(briefing, edition),
    kicker: themeLink(briefing.theme, edition),
    headline: briefing.headline,
    standfirst: briefing.standfirst,
    byline: bylineOf(briefing, edition),
    place: briefing.place,
    published: { text: line.date, moment: line.moment },
    updated: updated === null ? null : { text: edition.date(updated), moment: updated },
    minutes: line.minutes,
    tally: tallyOf(briefing, edition),
    keyPoints: briefing.compiled.keyPointsHtml,
    contents: contentsOf(briefing.compiled.sections, edition),
    prose: briefing.compiled.html,
    references: listReferences(briefing.compiled.citations, edition),
    corrections: correctionsOfBriefing(briefing, edition),
    cite: viewCite({ kind: 'briefing', briefing }, edition),
    share: viewShare({ path: briefingUrl(briefing.slug), title: briefing.headline }, edition),
    related: relatedBriefings(briefing, edition.briefings).map((other) => briefingLine(other, edition)),
  };
}

/** How its figures are founded: “24 of 24 figures sourced”, “3 derived”, “source 3 was retracted”. */
export function tallyOf(briefing: Briefing, edition: Edition): TallyPart[] {
  return [...tallyParts(briefing.compiled.tally, edition), ...withdrawnParts(briefing, edition)];
}

function briefingFrame(briefing: Briefing, edition: Edition): Frame {
  return createFrame(edition, {
    path: briefingUrl(briefing.slug),
    title: briefing.headline,
    description: briefing.standfirst,
    accent: briefing.theme.colour,
    subject: { kind: 'briefing', briefing },
  });
}

function contentsOf(sections: readonly Section[], { words }: Edition): Link[] {
  const main = sections.filter((section) => section.depth === 2);
  return [
    ...main.map((section) => ({ href: `#${section.id}`, text: section.text })),
    { href: '#references', text: words.briefing.references },
  ];
}

/** “The defence desk, A. Author and B. Author”. */
function bylineOf(briefing: Briefing, { language, words }: Edition): string {
  const names = briefing.byline.map((contributor) => say(contributor.name, language));
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${words.briefing.and} ${last}` : last;
}

/** “source 3 was retracted”, which leads to its notice among the references. */
function withdrawnParts({ compiled }: Briefing, { newsroom, language }: Edition): TallyPart[] {
  return compiled.citations.flatMap(({ number, source }) => {
    const status = newsroom.sources.get(source)?.status;
    return status ? [{ text: withdrawalWords(language).cited[status.kind](number), href: `#ref-${number}` }] : [];
  });
}

function tallyParts(tally: Tally, { words }: Edition): TallyPart[] {
  // Every figure is bound to a fact, and a fact without evidence stops the build: what is not sourced is what authors excepted.
  const all = tally.figures + tally.exceptions;
  const parts: (TallyPart & { count: number })[] = [
    { count: all, text: words.briefing.sourced(tally.figures, all), href: '#references' },
    { count: tally.derived, text: words.briefing.derived(tally.derived), href: factsUrl },
    { count: tally.disputed, text: words.briefing.disputed(tally.disputed), href: disputedFactsUrl },
    { count: tally.unreviewed, text: words.briefing.unreviewed(tally.unreviewed), href: null },
  ];
  return parts.filter((part) => part.count > 0).map(({ text, href }) => ({ text, href }));
}
