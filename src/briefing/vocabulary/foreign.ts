/** `<Foreign>`: words in another language, marked as such for voices, hyphenation and direction. */
import { h } from 'hastscript';
import { z } from 'zod';
import { directionOf } from '../../language/scripts.ts';
import { defineComponent } from './component.ts';

export const foreign = defineComponent({
  name: 'Foreign',
  about:
    'Words in another language: `lang` is its tag (hi, ru, ur), so that they are read in the right voice and run the right way.',
  example: 'The name means <Foreign lang="ru">Триумф</Foreign>, a triumph.',
  attributes: z.strictObject({
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/, { error: 'Unexpected language, expected its tag of two or three letters, such as `hi`' })
      .describe('Tag of the language: hi, ru, ur'),
  }),
  allowed: 'text',
  render({ attributes, children, place }, context) {
    if (children.length === 0) {
      context.report({
        rule: 'empty-component',
        severity: 'error',
        place,
        message: 'Unexpected empty <Foreign>, expected the words in that language inside',
      });
    }
    const { lang } = attributes;
    // A direction of its own keeps the sentence around it in order, as `<bdi>` does.
    return [h('span', { className: ['foreign'], lang, dir: directionOf(lang) }, children)];
  },
});
