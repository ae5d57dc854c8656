/** `<Quote>`: the exact words of a source, in quotation marks, with their citation mark. */
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { Quote, Source } from '../../evidence/source.ts';
import { withdrawalMark } from '../../evidence/withdrawal.ts';
import { directionOf, isolated } from '../../language/scripts.ts';
import { id } from '../../schema/text.ts';
import { unknownId } from '../../schema/unknown-id.ts';
import { defineComponent } from './component.ts';

export const quote = defineComponent({
  name: 'Quote',
  about: 'The exact words of a source: within a sentence, or alone on a line as a block with attribution.',
  example: 'The ministers spoke of <Quote source="the-gazette-2024" id="lamps" />.',
  attributes: z.strictObject({
    source: id.describe('Id of the source'),
    id: id.describe('Id of the phrase on its card'),
  }),
  allowed: 'both',
  render({ attributes, placeOf, inline }, context) {
    const source = context.references.sources.get(attributes.source);
    if (!source) {
      context.report(
        unknownId('source', attributes.source, { place: placeOf('source'), known: context.references.sources.keys() }),
      );
      return [];
    }
    const found = source.quotes.find((candidate) => candidate.id === attributes.id);
    if (!found) {
      context.report(
        unknownId('quote', attributes.id, {
          place: placeOf('id'),
          known: source.quotes.map((candidate) => candidate.id),
        }),
      );
      return [];
    }
    const mention = { id: context.citations.mentionId(`quote-${source.id}-${found.id}`), fact: null };
    const [number = 1] = context.citations.cite(mention, [{ source: source.id, quote: found.id }]);
    const mark = h('sup', [
      h(
        'a',
        { className: ['cite'], id: mention.id, href: `#ref-${number}`, ariaLabel: `${number}: ${source.outlet}` },
        String(number),
      ),
    ]);
    const language = source.language === context.references.language ? undefined : source.language;
    const withdrawn = withdrawalMark(source, context.references.language);
    return inline ? inlineQuote(found, { language, mark }) : blockQuote(found, { language, mark, source, withdrawn });
  },
});

function inlineQuote(
  found: Quote,
  { language, mark }: { language: string | undefined; mark: ElementContent },
): ElementContent[] {
  return [h('q', { className: ['quote'], lang: language, dir: directionOf(language) }, found.text), mark];
}

function blockQuote(
  found: Quote,
  {
    language,
    mark,
    source,
    withdrawn,
  }: { language: string | undefined; mark: ElementContent; source: Source; withdrawn: string | null },
): ElementContent[] {
  const outlet = isolated(source.outlet);
  return [
    h('blockquote', { className: ['quote'] }, [
      h('p', { lang: language, dir: directionOf(language) }, [found.text]),
      // Not a `footer`: the plain views of browsers leave those out.
      h('cite', [withdrawn === null ? outlet : `${outlet} (${withdrawn})`, mark]),
    ]),
  ];
}
