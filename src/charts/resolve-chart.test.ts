import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberMarks } from './chart.ts';
import { briefly, chartFrom, goodChart, tradeCsv, tradeYaml } from './fixtures.ts';

const grouped = 'data: { series: s }\nmarks: [{ mark: bar, x: period, y: value, by: flow }]\n';
const faults = (text: string, options?: Parameters<typeof chartFrom>[1]) =>
  briefly(chartFrom(text, options).diagnostics);
const header = 'period,flow,value,source,status\n';

test('resolves groups, periods and numbers, and collects the sources of what is drawn', () => {
  const chart = goodChart(grouped);
  const [mark] = numberMarks(chart);
  assert.equal(chart.kind, 'bar');
  assert.equal(chart.orientation, 'vertical');
  assert.deepEqual(
    mark?.groups.map(({ key }) => key),
    ['exports', 'imports'],
  );
  assert.equal(chart.xs.length, 5);
  assert.equal(mark.data[0]?.y, 2.6);
  assert.deepEqual(
    chart.sources.map(({ id }) => id),
    ['daily', 'institute'],
  );
  assert.deepEqual(chart.decimals, { least: 0, most: 2 });
});

test('fills missing years in, so that they show as gaps', () => {
  const csv = `${header}FY2020-21,imports,1,daily,\nFY2021-22,imports,2,daily,\nFY2024-25,imports,3,daily,\n`;
  const chart = goodChart('data: { series: s }\nmarks: [{ mark: line, x: period, y: value }]\n', { csv });
  assert.deepEqual(
    chart.xs.map(({ key }) => key),
    ['FY2020-21', 'FY2021-22', 'FY2022-23', 'FY2023-24', 'FY2024-25'],
  );
});

test('sorts categories, keeps the first few and says how many there are', () => {
  const csv = `${header}2024,a,1,daily,\n2024,b,3,daily,\n2024,c,2,daily,\n`;
  const chart = goodChart(
    'data: { series: s }\nmarks: [{ mark: bar, x: flow, y: value }]\nsort: descending\nlimit: 2\n',
    { csv },
  );
  assert.deepEqual(
    chart.xs.map(({ key }) => key),
    ['b', 'c'],
  );
  assert.equal(chart.orientation, 'horizontal');
  assert.equal(chart.notes[0]?.en, '2 of 3 are shown.');
});

test('names the columns there are where a channel names a missing one', () => {
  const { diagnostics } = chartFrom('data: { series: s }\nmarks: [{ mark: bar, x: perid, y: value }]\n');
  assert.deepEqual(briefly(diagnostics), ['5:25 unknown-column']);
  assert.equal(diagnostics[0]?.message, 'Unexpected column `perid`, expected one of `period`, `flow`, `value`');
  assert.equal(diagnostics[0].hint, 'did you mean `period`?');
});

test('refuses words where numbers are needed', () => {
  assert.deepEqual(faults('data: { series: s }\nmarks: [{ mark: bar, x: period, y: flow }]\n'), ['5:36 wrong-column']);
});

test('refuses an unknown series, an unknown value and an unknown column of `where`', () => {
  assert.deepEqual(faults('data: { series: x }\nmarks: [{ mark: bar, x: period, y: value }]\n'), ['4:17 unknown-id']);
  const where = (text: string) =>
    `data: { series: s, where: ${text} }\nmarks: [{ mark: bar, x: period, y: value, by: flow }]\n`;
  assert.deepEqual(faults(where('{ flow: [import, exports] }')), ['4:36 unknown-value']);
  assert.deepEqual(faults(where('{ flw: [imports] }'))[0], '4:29 unknown-column');
  assert.deepEqual(faults(where('{ flow: [imports] }')), []);
});

test('refuses a mark without data', () => {
  assert.deepEqual(faults('marks: [{ mark: bar, x: period, y: value }]\n'), ['4:9 missing-field']);
});

test('refuses two numbers for one period of one series', () => {
  const csv = `${header}FY2020-21,imports,1,daily,\nFY2020-21,imports,2,institute,\n`;
  assert.deepEqual(faults(grouped, { csv }), ['3:1 duplicate-x']);
});

test('refuses calendar beside fiscal years, and spans of different length', () => {
  assert.deepEqual(faults(grouped, { csv: `${header}FY2020-21,imports,1,daily,\n2022,imports,2,daily,\n` }), [
    '5:25 mixed-periods',
  ]);
  assert.deepEqual(faults(grouped, { csv: `${header}2009..2013,imports,1,daily,\n2014..2015,imports,2,daily,\n` }), [
    '5:25 mixed-periods',
  ]);
  assert.deepEqual(faults(grouped, { csv: `${header}2009..2013,imports,1,daily,\n2010..2014,imports,2,daily,\n` }), []);
});

test('refuses two units in one chart', () => {
  const yaml = tradeYaml.replace('  source:', '  share: { kind: number, label: { en: Share }, unit: "%" }\n  source:');
  const csv = 'period,flow,value,share,source,status\nFY2020-21,imports,1,40,daily,\n';
  const text =
    'data: { series: s }\nmarks: [{ mark: bar, x: period, y: value }, { mark: line, x: period, y: share }]\n';
  assert.deepEqual(faults(text, { csv, yaml }), ['5:1 mixed-units']);
});

test('refuses an axis that is cut under bars, and one under a line that gives no reason', () => {
  const line = 'data: { series: s }\nmarks: [{ mark: line, x: period, y: value, by: flow }]\n';
  assert.deepEqual(faults(`${grouped}y: { domain: [40, 80] }\n`), ['6:6 cut-axis']);
  assert.deepEqual(faults(`${line}y: { domain: [40, 80] }\n`), ['6:6 cut-axis']);
  const reason = 'y: { domain: [40, 80], axisBreakReason: { en: The changes are small } }\n';
  assert.equal(goodChart(`${line}${reason}`).notes[0]?.en, 'The axis does not start at zero: The changes are small');
});

test('refuses a log scale under bars and over zero', () => {
  assert.deepEqual(faults(`${grouped}y: { scale: log }\n`), ['6:13 cut-axis']);
  const csv = `${header}FY2020-21,imports,0,daily,\n`;
  assert.deepEqual(
    faults('data: { series: s }\nmarks: [{ mark: line, x: period, y: value }]\ny: { scale: log }\n', { csv }),
    ['6:13 cut-axis'],
  );
});

test('refuses more than five series that colour would have to tell apart', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `2024,g${index},1,daily,\n`).join('');
  assert.deepEqual(faults(grouped, { csv: `${header}${rows(6)}` }), ['5:47 too-many-series']);
  assert.deepEqual(faults(grouped, { csv: `${header}${rows(5)}` }), []);
});

test('refuses more values than can be read', () => {
  const rows = Array.from({ length: 61 }, (_, index) => `2024,g${index},1,daily,\n`).join('');
  assert.deepEqual(
    faults('data: { series: s }\nmarks: [{ mark: bar, x: flow, y: value }]\n', { csv: `${header}${rows}` }),
    ['5:9 too-many-values'],
  );
});

test('refuses a total that its parts do not add up to, unless rounding is declared', () => {
  const csv = `${header}2024,a,1,daily,\n2024,b,2,daily,\n2024,all,3.5,daily,\n`;
  const text = (total: string) =>
    `data: { series: s, where: { flow: [a, b] } }\nmarks: [{ mark: bar, x: flow, y: value }]\ntotal: ${total}\n`;
  assert.deepEqual(faults(text('{ by: flow, is: all, parts: [a, b] }'), { csv }), ['4:1 total-mismatch']);
  assert.deepEqual(faults(text('{ by: flow, is: all, parts: [a, b], tolerance: 0.5 }'), { csv }), []);
  const chart = goodChart(text('{ by: flow, is: all, parts: [a, b], rounding: true }'), { csv });
  assert.equal(chart.notes[0]?.en, 'Parts do not add up to totals because of rounding.');
});

test('refuses a waterfall whose total is not the sum so far', () => {
  const text = 'data: { series: s }\nmarks: [{ mark: waterfall, x: flow, y: value, totals: [start, end] }]\n';
  const csv = (end: number) =>
    `${header}2024,start,10,daily,\n2024,more,5,daily,\n2024,less,-2,daily,\n2024,end,${end},daily,\n`;
  assert.deepEqual(faults(text, { csv: csv(13) }), []);
  assert.deepEqual(faults(text, { csv: csv(15) }), ['5:47 total-mismatch']);
});

test('refuses shares of more than a whole and negative parts in a stack', () => {
  const yaml = tradeYaml.replace('unit: USD billion', 'unit: "%"');
  const text = grouped.replace('by: flow', 'by: flow, layout: stacked');
  assert.deepEqual(faults(text, { yaml, csv: `${header}2024,a,70,daily,\n2024,b,40,daily,\n` }), ['5:9 stacked-signs']);
  assert.deepEqual(faults(text, { csv: `${header}2024,a,70,daily,\n2024,b,-4,daily,\n` }), ['5:9 stacked-signs']);
  assert.deepEqual(faults(text, { yaml, csv: `${header}2024,a,60,daily,\n2024,b,40,daily,\n` }), []);
});

test('refuses a slope over more than two periods', () => {
  const text = 'data: { series: s }\nmarks: [{ mark: slope, x: period, y: value, by: flow }]\n';
  assert.deepEqual(faults(text), ['5:27 slope-periods']);
  const two = text.replace('series: s', 'series: s, where: { period: [FY2020-21, FY2024-25] }');
  assert.deepEqual(faults(two), []);
});

test('refuses to highlight or colour what is not drawn', () => {
  assert.deepEqual(faults(`${grouped}highlight: [import]\n`), ['6:13 unknown-value']);
  assert.deepEqual(faults(`${grouped}colours: { import: grey }\n`), ['6:20 unknown-value']);
  assert.deepEqual(faults(`${grouped}highlight: [imports, FY2024-25]\ncolours: { imports: grey }\n`), []);
});

test('refuses data of which no number is left', () => {
  const csv = `${header}FY2020-21,imports,,daily,\nFY2020-21,exports,2,daily,\n`;
  const text = 'data: { series: s, where: { flow: [imports] } }\nmarks: [{ mark: bar, x: period, y: value }]\n';
  assert.deepEqual(faults(text, { csv }), ['5:9 empty-chart']);
});

test('refuses a second mark of bars and a table beside a line', () => {
  const bars = '{ mark: bar, x: period, y: value, by: flow }';
  assert.deepEqual(faults(`data: { series: s }\nmarks: [${bars}, ${bars}]\n`), ['5:55 marks-apart']);
  assert.deepEqual(faults(`data: { series: s }\nmarks: [${bars}, { mark: table, columns: [period, value] }]\n`), [
    '5:55 marks-apart',
  ]);
});

test('resolves remarks at periods and numbers, and refuses those that point nowhere', () => {
  const text = (mark: string) =>
    `data: { series: s }\nmarks: [{ mark: line, x: period, y: value, by: flow }, ${mark}]\n`;
  assert.deepEqual(faults(text('{ mark: annotation, x: FY2022-23, by: imports, text: { en: Sanctions } }')), []);
  assert.deepEqual(faults(text('{ mark: annotation, x: FY2022-23, text: { en: Sanctions } }')), [
    '5:79 unknown-position',
  ]);
  assert.deepEqual(faults(text('{ mark: rule, x: FY2030-31 }')), ['5:73 unknown-position']);
  assert.deepEqual(faults(text('{ mark: rule, x: 2022-06 }')), []);
  assert.deepEqual(faults(text('{ mark: rule, y: "fact:none" }')), ['5:73 unknown-id']);
});

test('refuses an unknown theme', () => {
  assert.deepEqual(faults(`theme: trad\nfinding: { en: A }\nmeasure: { en: B }\n${grouped}`), ['1:8 unknown-id']);
});

test('keeps the words of a claim that holds, and refuses one that does not', () => {
  const text = (claim: string) =>
    `theme: trade\nfinding: { en: 'Imports {claim:${claim}|changed} a lot' }\nmeasure: { en: B }\n${grouped}`;
  assert.equal(goodChart(text('imports rises')).finding.en, 'Imports changed a lot');
  assert.deepEqual(faults(text('imports falls'), { csv: tradeCsv }), ['2:32 false-claim']);
  assert.deepEqual(faults(text('imports soars')), ['2:32 claim-syntax']);
});
