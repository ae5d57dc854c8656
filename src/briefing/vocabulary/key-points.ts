/** `<KeyPoints>`: what a reader in a hurry should know; shown above the prose. */
import { h } from 'hastscript';
import { z } from 'zod';
import { defineComponent } from './component.ts';

export const keyPoints = defineComponent({
  name: 'KeyPoints',
  about: 'Three to five points as a list, at the top of the prose.',
  example: '<KeyPoints>\n- The contract covers five units.\n</KeyPoints>',
  attributes: z.strictObject({}),
  allowed: 'flow',
  render({ children, place }, context) {
    const list = children.find((child) => child.type === 'element' && child.tagName === 'ul');
    const others = children.filter((child) => child.type === 'element' && child !== list);
    if (!list || others.length > 0) {
      context.report({
        rule: 'key-points',
        severity: 'error',
        place,
        message: 'Unexpected content of <KeyPoints>, expected one list of points with `-`',
      });
      return [];
    }
    // The compiler takes this element out of the prose by its class.
    return [h('div', { className: ['key-points'] }, [list])];
  },
});
