/** Every check of a newsroom: faults found while it was resolved, and rules that look at it whole. */
import type { LoadedNewsroom } from '../newsroom/load.ts';
import { sortDiagnostics, type Diagnostic } from '../schema/diagnostic.ts';
import { checkLinks } from './broken-link.ts';
import { checkDeadLinks } from './dead-link.ts';
import { checkForeignScripts } from './foreign-script.ts';
import { checkHiddenCharacters } from './hidden-character.ts';
import { checkMixedScripts } from './mixed-scripts.ts';
import { checkSlugs } from './duplicate-slug.ts';
import { checkDates } from './impossible-date.ts';
import { checkQuoteCount } from './too-many-quotes.ts';
import { checkSilentChanges } from './silent-change.ts';
import { checkStaleFacts } from './stale-fact.ts';
import { checkRivalFacts } from './undeclared-conflict.ts';
import { checkLanguages } from './unlisted-language.ts';
import { checkHeadFigures } from './unmarked-figure.ts';
import { checkPageFigures } from './unsourced-figure.ts';
import { checkTypedQuotes } from './unsourced-quote.ts';
import { checkStatedValues } from './unstated-value.ts';
import { checkUnusedSources } from './unused-source.ts';
import { checkUnverifiedQuotes } from './unverified-quote.ts';
import { checkWithdrawnSources } from './withdrawn-source.ts';

const rules: readonly ((loaded: LoadedNewsroom) => Diagnostic[])[] = [
  checkDeadLinks,
  checkForeignScripts,
  checkHiddenCharacters,
  checkLinks,
  checkMixedScripts,
  checkSlugs,
  checkDates,
  checkQuoteCount,
  checkSilentChanges,
  checkStaleFacts,
  checkLanguages,
  checkRivalFacts,
  checkHeadFigures,
  checkPageFigures,
  checkTypedQuotes,
  checkStatedValues,
  checkUnusedSources,
  checkUnverifiedQuotes,
  checkWithdrawnSources,
];

/** All diagnostics, sorted. Rules that need the whole newsroom run only on one that resolved. */
export function checkNewsroom(loaded: LoadedNewsroom): Diagnostic[] {
  return sortDiagnostics([...loaded.diagnostics, ...rules.flatMap((rule) => rule(loaded))]);
}
