/** The newsroom as written: every file read by the schema of its kind, ids still ids. */
import type { MdxText } from '../briefing/parse-mdx.ts';
import type { Language } from '../language/language.ts';
import type { Authored } from '../schema/authored.ts';
import type { AuthoredBriefing } from '../schema/briefing.ts';
import type { AuthoredChart } from '../schema/chart.ts';
import type { AuthoredContributor } from '../schema/contributor.ts';
import type { AuthoredCorrection } from '../schema/correction.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import type { AuthoredEvent } from '../schema/event.ts';
import type { AuthoredFact } from '../schema/fact.ts';
import type { AuthoredPage } from '../schema/page.ts';
import type { AuthoredSeries } from '../schema/series.ts';
import type { AuthoredSite } from '../schema/site.ts';
import type { AuthoredSource } from '../schema/source.ts';
import type { AuthoredTerm } from '../schema/term.ts';
import type { AuthoredTheme } from '../schema/theme.ts';
import type { ContentFile } from './read-folder.ts';

/** A briefing’s file, read: front matter by schema, prose still as text. */
export interface BriefingFile {
  readonly slug: string;
  readonly language: Language;
  readonly frontMatter: Authored<AuthoredBriefing>;
  readonly prose: string;
  readonly linesAboveProse: number;
}

/** A page of the newsroom’s own: about, methodology, policies. */
export interface PageFile {
  readonly id: string;
  readonly language: Language;
  readonly frontMatter: Authored<AuthoredPage>;
  readonly prose: MdxText;
}

/** The newsroom as written: ids are still ids. Maps are in order of file names, then of entries. */
export interface AuthoredNewsroom {
  readonly site: Authored<AuthoredSite> | null;
  readonly themes: Map<string, Authored<AuthoredTheme>>;
  readonly contributors: Map<string, Authored<AuthoredContributor>>;
  readonly sources: Map<string, Authored<AuthoredSource>>;
  readonly facts: Map<string, Authored<AuthoredFact>>;
  readonly series: Map<string, { readonly authored: Authored<AuthoredSeries>; readonly csv: ContentFile }>;
  readonly charts: Map<string, Authored<AuthoredChart>>;
  readonly events: Map<string, Authored<AuthoredEvent>>;
  readonly corrections: Map<string, Authored<AuthoredCorrection>>;
  readonly terms: Map<string, Authored<AuthoredTerm>>;
  readonly briefings: BriefingFile[];
  readonly pages: PageFile[];
  readonly diagnostics: Diagnostic[];
}
