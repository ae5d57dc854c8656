/** `<Aside>`: a note beside the argument. */
import { h } from 'hastscript';
import { z } from 'zod';
import { words } from '../../schema/text.ts';
import { defineComponent } from './component.ts';

export const aside = defineComponent({
  name: 'Aside',
  about: 'A note that the argument can do without: how a term is used, what a measure means.',
  example: '<Aside title="Battery or squadron?">\nSources use both words.\n</Aside>',
  attributes: z.strictObject({ title: words.describe('What the note is about') }),
  allowed: 'flow',
  render({ attributes, children, place }, context) {
    if (children.length === 0) {
      context.report({
        rule: 'empty-component',
        severity: 'error',
        place,
        message: 'Unexpected empty <Aside>, expected a note inside',
      });
    }
    return [
      // Not an `aside`: the plain views of browsers leave those out, and the note belongs to the text.
      h('div', { className: ['aside'], role: 'note', ariaLabel: attributes.title }, [
        h('p', { className: ['aside-title'] }, attributes.title),
        ...children,
      ]),
    ];
  },
});
