import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { say } from '../language/language.ts';
import { describeChart } from './describe.ts';
import { drawChart } from './draw-chart.ts';
import { briefly, fact, goodChart, seriesFrom } from './fixtures.ts';
import { chartTable } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';

const english = { language: 'en', speak: (text: { en: string }) => say(text, 'en') } as const;
const yaml = `theme: trade
title: { en: Shares }
sources: [daily]
columns:
  claim: { kind: category, label: { en: Claim } }
  period: { kind: period, label: { en: Year } }
  share: { kind: number, label: { en: Share }, unit: '%' }
  precision: { kind: precision }
`;
const csv = `claim,period,share,precision
Minister,2023,90,over
Envoy,2024,95.5,about
Paper,2025,96,
`;

function drawn(spec: string, width: 'narrow' | 'wide' = 'wide', rows = csv): string {
  const chart = goodChart(`data: { series: s }\n${spec}`, { csv: rows, yaml });
  return toHtml(drawChart(chart, { ...english, width })).replaceAll('\u00a0', ' ');
}

test('writes how closely a number is known beside lying bars and dots', () => {
  for (const mark of ['bar', 'lollipop']) {
    const svg = drawn(`marks: [{ mark: ${mark}, x: claim, y: share }]\n`);
    for (const text of ['over 90%', 'about 95.5%', '96%']) assert.match(svg, new RegExp(`>${text}<`), mark);
  }
});

test('writes a sign instead where words have no room', () => {
  const spec = 'marks: [{ mark: lollipop, x: period, y: share, labels: all }]\n';
  assert.match(drawn(spec, 'narrow'), />over 90%</);
  const crowd = Array.from({ length: 8 }, (_, index) => `Envoy,${2015 + index},${60 + index},over`).join('\n');
  const svg = drawn(spec, 'narrow', csv.replace('Minister', `${crowd}\nMinister`));
  for (const text of ['(?:>|&gt;|&#x3E;)90%', '~95.5%', '96%']) assert.match(svg, new RegExp(`>${text}<`));
});

test('says it in the table, in words, and in the files', () => {
  const chart = goodChart('data: { series: s }\nmarks: [{ mark: bar, x: claim, y: share }]\n', { csv, yaml });
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  assert.deepEqual(
    chartTable(chart, english).rows.map((row) => row.map(plain)),
    [
      ['Minister', 'over 90%'],
      ['Envoy', 'about 95.5%'],
      ['Paper', '96%'],
    ],
  );
  assert.match(plain(describeChart(chart, english)), /lowest is over 90% \(Minister\)/);
  assert.match(toCsv(chart, english), /\nx,value,unit,precision,status,sources\r\nMinister,90,%,over,reported,daily/);
  assert.match(toJson(chart, english), /"precision": "about"/);
  const columns = goodChart('data: { series: s }\nmarks: [{ mark: table, columns: [claim, share] }]\n', { csv, yaml });
  assert.equal(plain(chartTable(columns, english).rows[0]?.[1] ?? ''), 'over 90%');
});

test('takes it from a fact, and leaves the files of exact numbers as they are', () => {
  const exact = fact('f', 5);
  const over = {
    ...fact('g', 3),
    quantity: exact.quantity && { ...exact.quantity, figure: 3, precision: 'over' as const },
  };
  const chart = goodChart('data: { facts: [f, g] }\nmarks: [{ mark: bar, x: fact, y: value }]\n', {
    facts: new Map([
      ['f', exact],
      ['g', over],
    ]),
  });
  assert.deepEqual(
    chartTable(chart, english).rows.map(([, value]) => value),
    ['5', 'over\u00a03'],
  );
  const alone = goodChart('data: { facts: [f] }\nmarks: [{ mark: bar, x: fact, y: value }]\n', {
    facts: new Map([['f', exact]]),
  });
  assert.doesNotMatch(toCsv(alone, english), /precision/);
});

test('refuses other words', () => {
  assert.deepEqual(briefly(seriesFrom(csv.replace('over', 'roughly'), yaml).diagnostics), ['2:18 invalid-precision']);
});

test('fills the decimals of exact numbers only', () => {
  const svg = drawn('marks: [{ mark: bar, x: claim, y: share }]\ndecimals: 1\n');
  for (const text of ['over 90%', 'about 95.5%', '96.0%']) assert.match(svg, new RegExp(`>${text}<`));
});

test('has words or signs in one chart, not both', () => {
  const rows = csv.replace('Paper,2025,96,', 'Paper,2025,96,\nPress,2026,1234567.25,about');
  const svg = drawn('marks: [{ mark: bar, x: period, y: share, labels: all }]\n', 'narrow', rows);
  assert.doesNotMatch(svg, /over|about/);
});
