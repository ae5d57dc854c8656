/** `<Term>`: words that the glossary explains. */
import { h } from 'hastscript';
import { z } from 'zod';
import { id } from '../../schema/text.ts';
import { unknownId } from '../../schema/unknown-id.ts';
import { defineComponent } from './component.ts';

export const term = defineComponent({
  name: 'Term',
  about: 'Words that lead to their glossary entry; use it at the first mention.',
  example: '<Term id="vostro-account">vostro accounts</Term>',
  attributes: z.strictObject({ id: id.describe('Id of the glossary entry') }),
  allowed: 'text',
  render({ attributes, children, placeOf, place }, context) {
    const found = context.references.terms.get(attributes.id);
    if (!found) {
      context.report(
        unknownId('term', attributes.id, { place: placeOf('id'), known: context.references.terms.keys() }),
      );
      return [];
    }
    if (children.length === 0) {
      context.report({
        rule: 'empty-component',
        severity: 'error',
        place,
        message: 'Unexpected empty <Term>, expected the words it explains inside',
      });
    }
    context.used.terms.add(attributes.id);
    return [h('a', { className: ['term'], href: `/glossary/${attributes.id}/`, title: found.short }, children)];
  },
});
