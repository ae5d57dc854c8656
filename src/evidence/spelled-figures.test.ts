import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFindSpelled } from './spelled-figures.ts';

const counted = ['squadrons', 'joint statements', 'स्क्वाड्रन'];
const english = createFindSpelled({ language: 'en', counted });
const hindi = createFindSpelled({ language: 'hi', counted });
const found = (text: string): string[] => english(text).map((figure) => figure.text);

describe('figures in words', () => {
  it('are numbers from thirteen on, wherever they stand', () => {
    assert.deepEqual(found('Seventy-six of them, fifteen years later, a dozen, five hundred'), [
      'Seventy-six',
      'fifteen',
      'a dozen',
      'five hundred',
    ]);
  });

  it('are small numbers beside a unit or a counted noun', () => {
    assert.deepEqual(found('Five squadrons, three more S-400 squadrons, six per cent, nine US dollars, ten-km'), [
      'Five squadrons',
      'three more S-400 squadrons',
      'six per cent',
      'nine US dollars',
      'ten-km',
    ]);
    assert.deepEqual(found('in two joint\nstatements'), ['two joint\nstatements']);
  });

  it('are parts, multiples and odds', () => {
    const texts = [
      'half of it',
      'a third of the order',
      'two-thirds',
      'three quarters',
      'five-fold',
      'fivefold',
      'has more than doubled',
      'twice as many',
      'one in five',
      'nine out of ten',
      'hundreds of rifles',
    ];
    for (const text of texts) assert.equal(found(text).length, 1, text);
  });

  it('are not small numbers of anything else, orders, times or idioms', () => {
    const texts = [
      'four questions',
      'the two countries',
      'two years later',
      'the first half of 2025',
      'in the second half',
      'a third squadron',
      'the last quarter of 2025',
      'a quarter of a century ago',
      'one squadron or another',
      'twice in a year',
      'USD billion',
      'He met ten of them. Squadrons came later.',
      'two, squadrons',
    ];
    for (const text of texts) assert.deepEqual(found(text), [], text);
  });

  it('say what they are worth and of what, as far as they do', () => {
    assert.deepEqual(english('half of five squadrons'), [
      { text: 'half of', start: 0, value: null, measure: null },
      { text: 'five squadrons', start: 8, value: 5, measure: ' squadrons' },
    ]);
  });

  it('are found in Hindi', () => {
    const texts = ['पाँच स्क्वाड्रन', 'चालीस प्रतिशत', 'दो लाख', 'आधा', 'दो-तिहाई', 'दोगुना', 'डेढ़', 'लाखों'];
    for (const text of texts) assert.equal(hindi(text).length, 1, text);
    for (const text of ['दो देश', 'एक सवाल', 'अरब देश', 'पहला स्क्वाड्रन']) assert.deepEqual(hindi(text), [], text);
  });
});
