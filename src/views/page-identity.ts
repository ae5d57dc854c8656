/** What a page says of itself: where it is, what it is called, and what thing of the newsroom it is about. */
import type { Chart } from '../charts/chart.ts';
import type { Fact } from '../evidence/fact.ts';
import type { Source } from '../evidence/source.ts';
import type { Briefing, Theme } from '../newsroom/model.ts';

export type PageSubject =
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'source'; readonly source: Source };

/** What a page says of itself. */
export interface PageIdentity {
  /** Site-relative address. */
  readonly path: string;
  /** Title of the page; `null` for the front page, which bears the site’s. */
  readonly title: string | null;
  readonly description: string;
  /** Kept out of search engines and the sitemap: a page that has no content of its own. */
  readonly unlisted?: boolean;
  /** Colour token of its theme. */
  readonly accent?: string;
  /** Whether search reads the page itself; all but pages of prose are in its index as records of the newsroom. */
  readonly isSearched?: boolean;
  /** What it is about; decides its card and what it says to machines. */
  readonly subject?: PageSubject;
}
