import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Precision } from '../schema/fact.ts';
import { parseUnit } from '../schema/unit.ts';
import type { Fact } from './fact.ts';
import { bareFact } from './fixtures.ts';
import { createDraftSpeak, createSpeak, factSlots } from './speak.ts';

function fact(id: string, figure: number, precision: Precision): [string, Fact] {
  const unit = parseUnit('USD billion') ?? assert.fail();
  return [id, { ...bareFact, id, quantity: { figure, unit, precision, decimals: null } }];
}

const facts = new Map([fact('price', 5, 'exact'), fact('cost', 1.09, 'about')]);
const speak = createSpeak(facts, 'en');
const said = (en: string): string => speak({ en }).replaceAll('\u00a0', ' ');

describe('a text with figures', () => {
  it('has them in the form it asks for', () => {
    assert.equal(
      said('It cost {fact:price}, {fact:price|number} or {fact:price|words}.'),
      'It cost $5 billion, 5 or five.',
    );
  });

  it('never loses how closely a figure is known', () => {
    assert.equal(said('Some {fact:cost|number}, or {fact:cost}.'), 'Some about 1.09, or about $1.09 billion.');
  });

  it('begins a sentence with a capital', () => {
    assert.equal(
      said('{fact:price|words} came. {fact:cost} went, {fact:cost} stayed.'),
      'Five came. About $1.09 billion went, about $1.09 billion stayed.',
    );
    assert.equal(said('“Enough.” {fact:price|words} said so'), '“Enough.” Five said so');
    assert.equal(said('In 2018 no. {fact:price|words}'), 'In 2018 no. Five');
  });

  it('can’t be said with a fact that is not there, unless it is a draft', () => {
    assert.throws(() => said('{fact:lamps}'), /which no check has refused/);
    assert.equal(createDraftSpeak(facts, 'en')({ en: '{fact:lamps}' }), '{fact:lamps}');
  });

  it('says where its slots are', () => {
    assert.deepEqual(factSlots('a {fact:price|words}'), [{ id: 'price', show: 'words', start: 2, end: 20 }]);
  });
});
