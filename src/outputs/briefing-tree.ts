/** The markup of a briefing as a tree, parsed once for all that is made of it: feeds, Markdown, books. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Briefing } from '../newsroom/model.ts';

export interface BriefingTree {
  /** `null` where there are none. */
  readonly keyPoints: Root | null;
  readonly prose: Root;
}

const parsed = new WeakMap<Briefing, BriefingTree>();

/** Not to be changed by its readers. */
export function briefingTree(briefing: Briefing): BriefingTree {
  const known = parsed.get(briefing);
  if (known) return known;
  const { keyPointsHtml, html } = briefing.compiled;
  const parse = (text: string): Root => fromHtml(text, { fragment: true });
  const tree = { keyPoints: keyPointsHtml === null ? null : parse(keyPointsHtml), prose: parse(html) };
  parsed.set(briefing, tree);
  return tree;
}
