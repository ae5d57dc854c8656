/** `<Chart>`: a chart of the newsroom, as a figure of its own. */
import { z } from 'zod';
import { id } from '../../schema/text.ts';
import { unknownId } from '../../schema/unknown-id.ts';
import { defineComponent } from './component.ts';

export const chart = defineComponent({
  name: 'Chart',
  about: 'A chart, alone on its line. The same chart stands once in a briefing.',
  example: '<Chart id="trade-balance" />',
  attributes: z.strictObject({ id: id.describe('Id of the chart') }),
  allowed: 'flow',
  render({ attributes, placeOf }, context) {
    const found = context.references.charts.get(attributes.id);
    if (!found) {
      context.report(
        unknownId('chart', attributes.id, { place: placeOf('id'), known: context.references.charts.keys() }),
      );
      return [];
    }
    if (context.used.charts.has(attributes.id)) {
      context.report({
        rule: 'duplicate-chart',
        severity: 'error',
        place: placeOf('id'),
        message: `Unexpected second \`${attributes.id}\`, expected each chart once in a briefing`,
      });
      return [];
    }
    context.used.charts.add(attributes.id);
    const citations = found.sources.map((source) => {
      const mention = { id: context.citations.mentionId(`chart-${attributes.id}-${source.id}`), fact: null };
      const [number = 1] = context.citations.cite(mention, [{ source: source.id, quote: null }]);
      return { source, number, mentionId: mention.id };
    });
    return [context.references.drawChart(attributes.id, citations)];
  },
});
