/**
 * The words of the evidence state the value they stand for: a slip of the hand, or the wrong phrase, shows here.
 * A warning, as a program that reads words may misread them; it stops a change, not a correction in a hurry.
 */
import type { Evidence, Fact, Figure, Quantity } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import { stateOf, type Statement } from '../evidence/states-value.ts';
import { createFindNumerals, type UnboundFigure } from '../evidence/unbound-figures.ts';
import { defaultLanguage, isLanguage } from '../language/language.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { designatorsOf } from './unsourced-figure.ts';

type FindNumerals = (text: string) => UnboundFigure[];

export function checkStatedValues({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  if (!newsroom) return [];
  const find = createFindNumerals({ designators: designatorsOf(newsroom), counted: [] });
  return [...newsroom.facts.values()].flatMap((fact) => {
    const card = authored.facts.get(fact.id);
    const { quantity } = fact;
    if (!card || !quantity || card.value.evidence.length !== fact.evidence.length) return [];
    const statements = fact.evidence.map((item) => statementOf(item, quantity, { fact, find }));
    const wrong = statements.flatMap((statement, index): Diagnostic[] => {
      const item = fact.evidence[index];
      return statement === 'other' && item
        ? [{ ...unstated(item, quantity), place: card.placeOf(['evidence', index, item.words.kind]) }]
        : [];
    });
    if (wrong.length > 0 || !needsStatement(fact, quantity) || statements.includes('stated')) return wrong;
    const message = `Unexpected evidence that nowhere says ${shown(quantity.figure, quantity)}, expected a phrase or paraphrase with the value`;
    return [{ rule: 'unstated-value', severity: 'warning', place: card.placeOf(['evidence']), message }];
  });
}

/** What is counted may be counted by us, on the sources themselves, and what is worked out has its formula; what is measured is stated. */
function needsStatement(fact: Fact, { unit }: Quantity): boolean {
  return fact.derivation === null && unit.dimension !== 'count';
}

function statementOf(
  { words, figure, relation, source }: Evidence,
  { unit, figure: own }: Quantity,
  { fact, find }: { readonly fact: Fact; readonly find: FindNumerals },
): Statement {
  const meant = figure ?? (relation === 'contradicts' || fact.derivation ? null : own);
  if (meant === null) return 'none';
  const text = words.kind === 'quote' ? words.quote.text : words.text.en;
  const tag = words.kind === 'quote' ? source.language : defaultLanguage;
  const figures = new Set(find(text).map(({ start }) => start));
  return stateOf(text, {
    figure: meant,
    unit,
    mayRound: relation === 'rounds',
    isFigure: (start) => figures.has(start) || figures.has(start - 1),
    language: isLanguage(tag) ? tag : null,
  });
}

function unstated({ figure, words }: Evidence, quantity: Quantity): Omit<Diagnostic, 'place'> {
  const value = shown(figure ?? quantity.figure, quantity);
  const what = words.kind === 'quote' ? 'quote' : 'paraphrase';
  return {
    rule: 'unstated-value',
    severity: 'warning',
    message: `Unexpected ${what} with other figures than ${value}, expected words that state it`,
    hint: 'look the value up again; where the source gives another one, add its `value` and `relation`',
  };
}

function shown(figure: Figure, { unit }: Quantity): string {
  return formatQuantity(
    { figure, unit, precision: 'exact', decimals: null },
    { language: defaultLanguage, style: 'prose' },
  );
}
