/** `<Fact>`: a figure of the ledger in the text, with its evidence mark. */
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { z } from 'zod';
import { sourcesOf, type Fact } from '../../evidence/fact.ts';
import { isUnreviewed } from '../../evidence/freshness.ts';
import { baseValue } from '../../evidence/format.ts';
import { saysValue } from '../../evidence/says-value.ts';
import { showFact, shows } from '../../evidence/speak.ts';
import type { Diagnostic, Place } from '../../schema/diagnostic.ts';
import { id } from '../../schema/text.ts';
import { unknownId } from '../../schema/unknown-id.ts';
import type { Cited } from '../citations.ts';
import { defineComponent, type Context } from './component.ts';
import { markLabel } from './mark-label.ts';

export const fact = defineComponent({
  name: 'Fact',
  about:
    'A figure of the ledger, formatted from its value, with a mark that leads to its sources. Words inside replace the figure of a fact without a value.',
  example: '<Fact id="trade-total" />',
  attributes: z.strictObject({
    id: id.describe('Id of the fact'),
    show: z
      .enum(shows)
      .default('value')
      .describe('`value` with its unit, `number` without it, or `words` for one to twelve; “about” and “over” stay'),
  }),
  allowed: 'text',
  render({ attributes, children, placeOf, place }, context) {
    const found = context.references.facts.get(attributes.id);
    if (!found) {
      context.report(
        unknownId('fact', attributes.id, { place: placeOf('id'), known: context.references.facts.keys() }),
      );
      return [];
    }
    if (!found.quantity && children.length === 0) {
      const message = `Unexpected empty mention of \`${found.id}\`, which has no value, expected words inside: <Fact id="${found.id}">…</Fact>`;
      context.report({ rule: 'fact-without-words', severity: 'error', place, message });
      return [];
    }
    const words = plainText(children);
    if (found.quantity && words !== '' && !saysValue(words, found.quantity, context.references.language)) {
      context.report(unfittingWords(found, { words, place, context }));
      return [];
    }
    const text = showFact(found, { language: context.references.language, style: 'prose', show: attributes.show });
    return [
      markFact(found, children.length > 0 ? children : [dataOf(found, text)], {
        context,
        text: children.length > 0 ? words : text,
      }),
    ];
  },
});

/** Words that would stay as they are when the value changes. */
function unfittingWords(found: Fact, given: { words: string; place: Place; context: Context }): Diagnostic {
  const { language } = given.context.references;
  const value = showFact(found, { language, style: 'prose', show: 'value' });
  return {
    rule: 'unfitting-words',
    severity: 'error',
    place: given.place,
    message: `Unexpected words “${given.words}” for \`${found.id}\`, which is ${value}, expected words that say so`,
    hint: `<Fact id="${found.id}" /> prints the value; words inside are for facts without one`,
  };
}

/** The link around a figure: to the first of its references, named by all of them. */
function markFact(
  found: Fact,
  content: ElementContent[],
  { context, text }: { context: Context; text: string },
): ElementContent {
  tally(found, context);
  const mention = { id: context.citations.mentionId(found.id), fact: found.id };
  const numbers = context.citations.cite(mention, citedBy(found));
  const label = markLabel(numbers, { language: context.references.language, text });
  const classes = [
    'fact',
    found.derivation && 'derived',
    found.conflict && 'disputed',
    isUnreviewed(found, context.references.today) && 'stale',
  ].filter((name) => typeof name === 'string');
  return h(
    'a',
    {
      className: classes,
      id: mention.id,
      href: `#ref-${numbers[0] ?? 1}`,
      dataFact: found.id,
      // Printed behind the figure on paper, where a link leads nowhere.
      dataRefs: numbers.join(', '),
      ariaLabel: label,
    },
    content,
  );
}

function plainText(content: readonly ElementContent[]): string {
  return content
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? plainText(node.children) : ''))
    .join('');
}

function dataOf(found: Fact, text: string): ElementContent {
  return found.quantity ? h('data', { value: String(baseValue(found.quantity)) }, text) : h('span', text);
}

function citedBy(found: Fact): Cited[] {
  const own = found.evidence.map((item) => ({
    source: item.source.id,
    quote: item.words.kind === 'quote' ? item.words.quote.id : null,
  }));
  const inherited = sourcesOf(found)
    .filter((source) => !own.some((item) => item.source === source.id))
    .map((source) => ({ source: source.id, quote: null }));
  return [...own, ...inherited];
}

function tally(found: Fact, context: Context): void {
  context.used.facts.add(found.id);
  if (!found.quantity) return;
  context.count.figures += 1;
  if (found.derivation) context.count.derived += 1;
  if (found.conflict) context.count.disputed += 1;
  if (isUnreviewed(found, context.references.today)) context.count.unreviewed += 1;
}
