/** Tests of dates and periods in both languages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatPeriodText } from './dates.ts';

describe('a date in Hindi', () => {
  it('has the names of months in Hindi, and the digits of the rest of the site', () => {
    assert.equal(formatDate('2025-12-05', { language: 'hi' }), '5 दिसंबर 2025');
    assert.equal(formatDate('2025-12', { language: 'hi' }), 'दिसंबर 2025');
    assert.equal(formatDate('2025', { language: 'hi' }), '2025');
  });
});

describe('a period', () => {
  it('is named as readers of its language name it', () => {
    const both = (text: string): string[] =>
      (['en', 'hi'] as const).map((language) => formatPeriodText(text, language).replaceAll('\u00a0', ' '));
    assert.deepEqual(both('FY2024-25'), ['FY 2024–25', 'वित्त वर्ष 2024–25']);
    assert.deepEqual(both('2024-04..2024-11'), ['April–November 2024', 'अप्रैल–नवंबर 2024']);
    assert.deepEqual(both('2009..2013'), ['2009–13', '2009–13']);
  });
});
