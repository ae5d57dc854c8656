/** The editor’s panel of a page: what whoever wrote it should look at before readers do. */
import { say } from '../language/language.ts';
import type { DeskPage } from './desk-page.ts';
import type { MakePart, PanelPart } from './panel-part.ts';
import { deadLinks } from './parts/dead-links.ts';
import { factsUsed } from './parts/facts-used.ts';
import { faultsFound } from './parts/faults-found.ts';
import { headlineLengths } from './parts/headline-lengths.ts';
import { length } from './parts/length.ts';
import { missingEditions } from './parts/missing-editions.ts';
import { readingEase } from './parts/reading-ease.ts';
import { shareCard } from './parts/share-card.ts';
import { singleSource } from './parts/single-source.ts';
import { unboundFigures } from './parts/unbound-figures.ts';

export interface Panel {
  /** “Draft: readers don’t see this page”; `null` for a page that they do. */
  readonly notice: string | null;
  /** Where the page is written: the place, and the address that opens it in an editor. */
  readonly written: { readonly place: string; readonly href: string } | null;
  readonly parts: readonly PanelPart[];
}

const parts: readonly MakePart[] = [
  faultsFound,
  unboundFigures,
  factsUsed,
  singleSource,
  readingEase,
  length,
  headlineLengths,
  deadLinks,
  missingEditions,
  shareCard,
];

export function createPanel(page: DeskPage): Panel {
  return {
    notice: noticeOf(page),
    written: page.written,
    parts: parts.map((part) => part(page)).filter((part) => part !== null),
  };
}

function noticeOf({ briefing, edition }: DeskPage): string | null {
  switch (briefing?.stage) {
    case 'draft':
      return 'Draft: readers don’t see this page';
    case 'planned': {
      const { site } = edition.newsroom;
      return `Planned for ${edition.date(briefing.publishedAt)}: until then ${say(site.title, edition.language)} does not show this page`;
    }
    case 'published':
    case undefined:
      return null;
  }
}
