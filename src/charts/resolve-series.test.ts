import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '../evidence/fact.ts';
import { createFindFigures } from '../evidence/find-figures.ts';
import { authoredSeries, briefly, fact, seriesFrom, sources, themes, tradeCsv, tradeYaml } from './fixtures.ts';
import { resolveSeries } from './resolve-series.ts';

const faults = (csv: string, yaml?: string, today?: string) => briefly(seriesFrom(csv, yaml, today).diagnostics);

test('types every cell and gives each row its sources', () => {
  const { series, diagnostics } = seriesFrom(tradeCsv);
  assert.deepEqual(diagnostics, []);
  const [first] = series?.rows ?? [];
  assert.deepEqual(first?.cells.get('value'), { kind: 'number', value: 2.6 });
  assert.deepEqual(first.cells.get('flow'), { kind: 'category', key: 'exports', name: { en: 'Exports' } });
  assert.equal(first.status, 'reported');
  assert.deepEqual(
    first.sources.map(({ id }) => id),
    ['daily'],
  );
  assert.deepEqual(
    series?.sources.map(({ id }) => id),
    ['daily', 'institute'],
  );
  assert.deepEqual(
    series.columns.map(({ name }) => name),
    ['period', 'flow', 'value'],
  );
});

test('keeps an empty number as a gap, never as zero', () => {
  const { series } = seriesFrom(
    `period,flow,value,source,status\nFY2020-21,imports,,daily,\nFY2021-22,imports,1,daily,\n`,
  );
  assert.deepEqual(series?.rows[0]?.cells.get('value'), { kind: 'number', value: null });
});

test('refuses numbers that have to be guessed, at their cell', () => {
  for (const text of ['NaN', 'Infinity', '"1,00,000"', '"1.234,5"', '$5.43bn', '1e3', '5%']) {
    assert.deepEqual(
      faults(`period,flow,value,source,status\nFY2020-21,imports,1,daily,\nFY2021-22,imports,${text},daily,\n`),
      ['3:19 not-a-number'],
      text,
    );
  }
});

test('says what to write instead of a grouped number', () => {
  const { diagnostics } = seriesFrom(`period,flow,value,source,status\nFY2020-21,imports,"1,00,000",daily,\n`);
  assert.equal(diagnostics[0]?.hint, 'write `100000`');
});

test('refuses a fiscal year written like a span of years, and says how to write it', () => {
  const { diagnostics } = seriesFrom(`period,flow,value,source,status\n2020-21,imports,1,daily,\n`);
  assert.deepEqual(briefly(diagnostics), ['2:1 invalid-period']);
  assert.equal(diagnostics[0]?.hint, 'did you mean `FY2020-21`?');
});

test('refuses headers that the series does not declare, and declared columns that the file lacks', () => {
  const { diagnostics, series } = seriesFrom(`period,flw,value,source,status\nFY2020-21,imports,1,daily,\n`);
  assert.deepEqual(briefly(diagnostics), ['1:8 unknown-column', '5:3 unknown-column']);
  assert.equal(diagnostics[0]?.hint, 'did you mean `flow`?');
  assert.equal(series, null);
});

test('refuses an unknown source, an unknown status and a row without a source', () => {
  assert.deepEqual(
    faults(
      `period,flow,value,source,status\nFY2020-21,imports,1,dialy,\nFY2021-22,imports,1,daily,guess\nFY2022-23,imports,1,,\n`,
    ),
    ['2:21 unknown-id', '3:27 invalid-status', '4:1 missing-source'],
  );
});

test('takes the sources of the file for rows that name none', () => {
  const yaml = `${tradeYaml}sources: [institute]\n`;
  const { series, diagnostics } = seriesFrom(`period,flow,value,source,status\nFY2020-21,imports,1,,\n`, yaml);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    series?.rows[0]?.sources.map(({ id }) => id),
    ['institute'],
  );
});

test('refuses a series without rows or without a single number', () => {
  assert.deepEqual(faults('period,flow,value,source,status\n'), ['1:1 empty-series']);
  assert.deepEqual(faults('period,flow,value,source,status\nFY2020-21,imports,,daily,\n'), ['1:1 empty-series']);
});

test('refuses rows of one thing out of the order of time, but not of two things', () => {
  const header = 'period,flow,value,source,status\n';
  assert.deepEqual(faults(`${header}FY2021-22,imports,1,daily,\nFY2020-21,imports,1,daily,\n`), [
    '3:1 unsorted-periods',
  ]);
  assert.deepEqual(faults(`${header}FY2021-22,imports,1,daily,\nFY2020-21,exports,1,daily,\n`), []);
});

test('refuses an actual number for a period that has not begun; a forecast may stand', () => {
  const csv = (status: string) => `period,flow,value,source,status\n2030,imports,1,daily,${status}\n`;
  assert.deepEqual(faults(csv(''), undefined, '2026-11-22'), ['2:1 future-actual']);
  assert.deepEqual(faults(csv('target'), undefined, '2026-11-22'), []);
});

test('refuses an unknown theme', () => {
  assert.deepEqual(faults(tradeCsv, tradeYaml.replace('theme: trade', 'theme: trad')), ['1:8 unknown-id']);
});

test('takes a number from the ledger, in the unit of its column, and with it its sources', () => {
  const unit = { dimension: 'USD', scale: 'million' } as const;
  const price: Fact = {
    ...fact('price', 5430),
    quantity: { figure: 5430, unit, precision: 'exact', decimals: null },
  };
  const { series, diagnostics } = resolveSeries({
    id: 's',
    authored: authoredSeries(tradeYaml),
    csv: 'period,flow,value,source,status\nFY2020-21,imports,fact:price,,\nFY2021-22,imports,fact:price,institute,\n',
    csvFile: 'content/series/s.csv',
    sources,
    facts: new Map([['price', price]]),
    findFigures: () => [],
    themes,
  });
  assert.deepEqual(diagnostics, []);
  const rows = series?.rows ?? [];
  assert.deepEqual(
    rows.map((row) => row.cells.get('value')),
    [
      { kind: 'number', value: 5.43 },
      { kind: 'number', value: 5.43 },
    ],
  );
  assert.deepEqual(
    rows.map((row) => row.sources.map(({ id }) => id)),
    [['daily'], ['institute']],
  );
  assert.deepEqual(rows[0]?.facts, [price]);
});

test('takes from the ledger how closely a number is known, and refuses a second word for it', () => {
  const unit = { dimension: 'USD', scale: 'billion' } as const;
  const about: Fact = { ...fact('price', 5), quantity: { figure: 5, unit, precision: 'about', decimals: null } };
  const read = (csv: string) =>
    resolveSeries({
      id: 's',
      authored: authoredSeries(tradeYaml.replace('  status:', '  close: { kind: precision }\n  status:')),
      csv: `period,flow,value,source,close,status\n${csv}\n`,
      csvFile: 'content/series/s.csv',
      sources,
      facts: new Map([['price', about]]),
      findFigures: () => [],
      themes,
    });
  const { series, diagnostics } = read('FY2020-21,imports,fact:price,daily,,\nFY2021-22,imports,4,daily,over,');
  assert.deepEqual(briefly(diagnostics), []);
  assert.deepEqual(
    series?.rows.map(({ precision }) => precision),
    ['about', 'over'],
  );
  assert.deepEqual(briefly(read('FY2020-21,imports,fact:price,daily,over,').diagnostics), ['2:36 invalid-precision']);
});

test('fills the figures of facts into the words of a cell, and finds those that are bound to none', () => {
  const text = (words: string): { text: string | undefined; faults: string[] } => {
    const yaml = tradeYaml.replace('  status:', '  remark: { kind: text, label: { en: Remark } }\n  status:');
    const { series, diagnostics } = resolveSeries({
      id: 's',
      authored: authoredSeries(yaml),
      csv: `period,flow,value,source,remark,status\nFY2020-21,imports,1,daily,${words},\n`,
      csvFile: 'content/series/s.csv',
      sources,
      facts: new Map([['squadrons', fact('squadrons', 5)]]),
      findFigures: createFindFigures({ language: 'en', facts: new Map(), designators: [] }),
      themes,
    });
    const cell = series?.rows[0]?.cells.get('remark');
    return { text: cell?.kind === 'text' ? cell.text : undefined, faults: briefly(diagnostics) };
  };
  assert.deepEqual(text('all {fact:squadrons|words} of them'), { text: 'all five of them', faults: [] });
  assert.deepEqual(text('all 5 of them').faults, ['2:27 unsourced-figure']);
  assert.deepEqual(text('all {fact:squadrns} of them').faults, ['2:27 unknown-id']);
});
