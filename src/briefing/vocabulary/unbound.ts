/** `<Unbound>`: a numeral that deliberately rests on no fact; counted in the tally. */
import { h } from 'hastscript';
import { z } from 'zod';
import { words } from '../../schema/text.ts';
import { defineComponent } from './component.ts';

export const unbound = defineComponent({
  name: 'Unbound',
  about: 'A numeral that needs no source, with the reason; every use is counted in the briefing’s tally.',
  example: 'a desk with <Unbound why="a figure of speech">1,001</Unbound> drawers',
  attributes: z.strictObject({ why: words.describe('Why it needs no fact') }),
  allowed: 'text',
  render({ attributes, children }, context) {
    context.count.exceptions += 1;
    return [h('span', { className: ['unbound'], title: attributes.why }, children)];
  },
});
