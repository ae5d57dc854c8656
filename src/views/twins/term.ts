/** The glossary as Markdown: all terms by kind, and the page of each. */
import type { Term } from '../../newsroom/model.ts';
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import { glossaryUrl, termUrl } from '../../outputs/urls.ts';
import { asSentence } from '../../language/sentences.ts';
import type { Edition } from '../edition.ts';
import { viewGlossary, viewTerm } from '../glossary.ts';
import { evidenceText, linkList, linkOf, part, renderTwin, text } from './twin.ts';

export function twinOfTerm(term: Term, edition: Edition): string {
  const view = viewTerm(term, edition);
  const { words } = edition;
  return renderTwin(
    { url: termUrl(term.id), title: view.name, intro: `${asSentence(view.kind, edition.language)} ${view.short}` },
    [
      text(view.body),
      part(2, words.lists.otherNames, text(view.otherNames.map((other) => other.text).join(' '))),
      part(2, words.evidence.title, bullets(view.evidence.map((item) => evidenceText(item, edition)))),
      part(2, words.lists.mentionedIn, linkList(view.briefings, edition)),
      part(2, words.nav.themes, linkList(view.themes, edition)),
    ],
    edition,
  );
}

export function twinOfGlossary(edition: Edition): string {
  const { title, intro, groups } = viewGlossary(edition);
  const lists = groups.map(({ name, terms }) =>
    part(2, name, bullets(terms.map((term) => `${linkOf(term, edition)}: ${plain(term.short)}`))),
  );
  return renderTwin({ url: glossaryUrl, title, intro }, [joinBlocks(lists)], edition);
}
