/** Where a briefing stands in its life, and whether readers see it. */
import type { AuthoredBriefing } from '../schema/briefing.ts';
import type { BriefingFile } from './authored-newsroom.ts';

/** `planned`: its `publishAt` is still ahead. `retracted`: a notice stands in its place. */
export type Stage = 'draft' | 'planned' | 'published' | 'retracted';

/** The stage of a briefing at the moment `now`, ISO. A draft is a draft, whatever else it says. */
export function stageOf({ frontMatter: { value } }: Pick<BriefingFile, 'frontMatter'>, now: string): Stage {
  if (value.draft) return 'draft';
  if (value.retracted) return 'retracted';
  return value.publishAt !== undefined && Date.parse(value.publishAt) > Date.parse(now) ? 'planned' : 'published';
}

/** Whether it has a page with its text: published, or any but a retracted one where drafts are shown. */
export function isShown(file: BriefingFile, { now, drafts }: { now: string; drafts: boolean }): boolean {
  const stage = stageOf(file, now);
  return stage === 'published' || (drafts && stage !== 'retracted');
}

/** When it was, or will be, published; the schema asks for one of the two. */
export function publicationOf({ publishedAt, publishAt }: AuthoredBriefing): string {
  const moment = publishedAt ?? publishAt;
  if (moment === undefined) throw new Error('a briefing without a moment of publication passed its schema');
  return moment;
}
