/** A fact as Markdown: its value, what it rests on, how it is worked out, where sources differ, where it is used. */
import type { Fact } from '../../evidence/fact.ts';
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import { factUrl } from '../../outputs/urls.ts';
import type { Edition } from '../edition.ts';
import { viewFactBody, type DerivationView, type FactBody } from '../fact.ts';
import { citeBlock } from './cite.ts';
import { correctionItems, evidenceText, factItem, linkList, linkOf, part, renderTwin, text } from './twin.ts';

export function twinOfFact(fact: Fact, edition: Edition): string {
  const view = viewFactBody(fact, edition);
  const { words } = edition;
  const { fact: line } = view;
  return renderTwin(
    {
      url: factUrl(fact.id),
      title: line.value === null ? line.statement : `${line.statement}: ${line.value}`,
      intro: [line.when, ...line.marks].filter((mark) => mark !== null).join('; '),
    },
    [
      part(2, words.fact.note, text(view.note)),
      part(2, words.evidence.title, bullets(view.evidence.map((item) => evidenceText(item, edition)))),
      part(2, words.fact.conflict, text(view.conflict)),
      part(2, words.fact.derivation, view.derivation && derivationText(view.derivation, edition)),
      part(2, words.corrections.history, correctionItems(view.history, edition)),
      part(2, words.fact.used, usesText(view, edition)),
      citeBlock(view.cite, edition),
    ],
    edition,
  );
}

function usesText({ uses }: FactBody, edition: Edition): string {
  return uses.length === 0 ? plain(edition.words.fact.unused) : linkList(uses, edition);
}

/** The formula, and the facts it uses, each with its own. */
function derivationText({ formula, inputs }: DerivationView, edition: Edition): string {
  const items = inputs.map((input) => {
    const sources = input.sources.map((source) => linkOf(source, edition)).join(', ');
    const line = sources === '' ? factItem(input, edition) : `${factItem(input, edition)}: ${sources}`;
    return input.derivation ? joinBlocks([line, derivationText(input.derivation, edition)]) : line;
  });
  return joinBlocks([plain(formula), bullets(items)]);
}
