import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { h } from 'hastscript';
import { keepWhole } from './keep-whole.ts';

const kept = (text: string) => keepWhole({ type: 'root', children: [h('p', text)] });
const whole = (text: string) => h('span', { className: ['whole'] }, text);

describe('keeping words whole', () => {
  it('wraps a designator and a span of years, and leaves the rest', () => {
    assert.deepEqual(kept('The S-400 of 2024–25 came'), {
      type: 'root',
      children: [h('p', ['The ', whole('S-400'), ' of ', whole('2024–25'), ' came'])],
    });
  });

  it('lets an address break, however many hyphens it has', () => {
    const address = '/api/v1/sources/a-survey-of-2022-and-its-dataset.json';
    assert.deepEqual(kept(address), { type: 'root', children: [h('p', address)] });
  });
});
