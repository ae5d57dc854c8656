/** `<Cite>`: a numbered mark after a statement, for the source it rests on. */
import { h } from 'hastscript';
import { z } from 'zod';
import { id } from '../../schema/text.ts';
import { unknownId } from '../../schema/unknown-id.ts';
import { defineComponent } from './component.ts';

export const cite = defineComponent({
  name: 'Cite',
  about: 'A numbered citation mark after a statement; `quote` names the phrase of the source that supports it.',
  example: 'No outcome was named.<Cite source="business-standard-2025-reorienting" quote="no-outcome" />',
  attributes: z.strictObject({
    source: id.describe('Id of the source'),
    quote: id.optional().describe('Id of the phrase on its card'),
  }),
  allowed: 'text',
  render({ attributes, placeOf }, context) {
    const source = context.references.sources.get(attributes.source);
    if (!source) {
      context.report(
        unknownId('source', attributes.source, { place: placeOf('source'), known: context.references.sources.keys() }),
      );
      return [];
    }
    if (attributes.quote !== undefined && !source.quotes.some((quote) => quote.id === attributes.quote)) {
      const known = source.quotes.map((quote) => quote.id);
      context.report(unknownId('quote', attributes.quote, { place: placeOf('quote'), known }));
      return [];
    }
    const mention = { id: context.citations.mentionId(`cite-${source.id}`), fact: null };
    const [number] = context.citations.cite(mention, [{ source: source.id, quote: attributes.quote ?? null }]);
    return [
      h('sup', [
        h(
          'a',
          {
            className: ['cite'],
            id: mention.id,
            href: `#ref-${number ?? 1}`,
            ariaLabel: `${number ?? 1}: ${source.outlet}`,
          },
          String(number ?? 1),
        ),
      ]),
    ];
  },
});
