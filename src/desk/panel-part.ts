/** One part of the panel: a question to the page, and its answer. */
import type { DeskPage } from './desk-page.ts';

/** One line of a part: what is meant, where it stands or leads, and what is to be said of it. */
export interface PanelRow {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

export interface PanelPart {
  /** Its anchor: `single-source`. */
  readonly id: string;
  readonly title: string;
  /** What it comes to, in a few words. */
  readonly summary: string;
  /** Whether an editor should look at it before readers see the page. */
  readonly needsALook: boolean;
  readonly rows: readonly PanelRow[];
  readonly picture?: { readonly url: string; readonly alt: string };
}

/** A part of the panel; `null` where it has nothing to say of such a page. */
export type MakePart = (page: DeskPage) => PanelPart | null;
