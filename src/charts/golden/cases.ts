/** One chart of every kind, for the pictures that are kept. */
import { tradeCsv, tradeYaml } from '../fixtures.ts';
import { barCases } from './bar-cases.ts';
import { composition, deliveries, duties, editions, growth, longRun, ranges, suppliers } from './data.ts';
import { golden, over, type GoldenCase } from './make-case.ts';

const trade = { csv: tradeCsv, yaml: tradeYaml };

export const goldenCases: readonly GoldenCase[] = [
  ...barCases,
  golden('line', over(suppliers), {
    finding: 'Russia’s share of India’s arms imports fell by two fifths',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: `marks:
  - { mark: band, from: 2014..2018, to: 2017..2021, label: { en: After the Rafale order } }
  - { mark: line, x: period, y: share, by: supplier }
  - { mark: rule, y: 50, label: { en: Half of all imports } }
  - { mark: annotation, x: 2008..2012, by: Russia, text: { en: The peak } }
highlight: [Russia]`,
  }),
  golden(
    'line-forecast',
    { ...trade, csv: `${tradeCsv}FY2025-26,exports,5.5,institute,forecast\nFY2025-26,imports,60,institute,forecast\n` },
    {
      finding: 'Imports may have passed their peak',
      measure: 'Goods trade with Russia, fiscal years, USD billion',
      spec: 'marks: [{ mark: line, x: period, y: value, by: flow }]',
    },
  ),
  golden('line-log', over(longRun), {
    finding: 'Fifty times in three decades',
    measure: 'Goods trade of India with Russia, fiscal years, USD billion, log scale',
    spec: 'marks: [{ mark: line, x: period, y: value }, { mark: point, x: period, y: value }]\ny: { scale: log }',
  }),
  golden('area', over(suppliers), {
    finding: 'France grew into the room that Russia left',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: 'marks: [{ mark: area, x: period, y: share, by: supplier }]',
  }),
  golden('area-share', over(suppliers), {
    finding: 'Of five suppliers Russia keeps half',
    measure: 'Share of five suppliers’ deliveries to India, five-year periods, %',
    spec: 'marks: [{ mark: area, x: period, y: share, by: supplier, layout: share }]',
  }),
  golden('step', over(longRun), {
    finding: 'One step, in 2022',
    measure: 'Goods trade of India with Russia, fiscal years, USD billion',
    spec: 'data: { series: s, from: FY2017-18 }\nmarks: [{ mark: step, x: period, y: value }]',
  }),
  golden('step-time', over(duties), {
    finding: 'Two duties, one after the other, until both fell',
    measure: 'Additional American duties on goods from India, per cent, by day',
    spec: `marks:
  - { mark: step, x: day, y: rate }
  - { mark: annotation, x: 2025-08-27, text: { en: The penalty comes on top } }`,
  }),
  golden('point', over(longRun), {
    finding: 'Trade by year, without a line',
    measure: 'Goods trade of India with Russia, fiscal years, USD billion',
    spec: 'data: { series: s, from: FY2017-18 }\nmarks: [{ mark: point, x: period, y: value }]',
  }),
  golden('point-series', over(suppliers), {
    finding: 'Four who share what Russia leaves',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: 'data: { series: s, from: 2012..2016 }\nmarks: [{ mark: point, x: period, y: share, by: supplier, labels: none }]',
  }),
  golden('slope', over(suppliers), {
    finding: 'Russia fell, France rose',
    measure: 'Share of India’s arms imports, %',
    spec: 'data: { series: s, where: { period: [2007..2011, 2017..2021] } }\nmarks: [{ mark: slope, x: period, y: share, by: supplier }]\nhighlight: [Russia, France]',
  }),
  golden('range', over(ranges), {
    finding: 'Two papers, two sets of ranges',
    measure: 'Range of the four missiles of the S-400 by source, km',
    spec: 'marks: [{ mark: range, x: missile, y: reach, by: outlet }]',
  }),
  golden('range-standing', over(editions), {
    finding: 'Revisions move a period by a point or two',
    measure: 'Russia’s share of India’s arms imports, as first published and as revised, %',
    spec: 'marks: [{ mark: range, x: period, y: share, by: edition }]\ny: { domain: [0, 100] }',
  }),
  golden('lollipop', over(composition), {
    finding: 'Crude oil, and little else',
    measure: 'Goods imports from Russia by kind, FY 2024–25, USD billion',
    spec: 'marks: [{ mark: lollipop, x: goods, y: value }]',
  }),
  golden('gantt', over(deliveries), {
    finding: 'Three delivered, two overdue',
    measure: 'S-400 units: when they came or are due',
    spec: 'marks: [{ mark: gantt, row: unit, period: when, label: remark }]',
  }),
  golden('waterfall', over(growth), {
    finding: 'Nearly all growth came from imports',
    measure: 'Goods trade of India with Russia, USD billion',
    spec: 'orientation: vertical\nmarks: [{ mark: waterfall, x: step, y: change, totals: [FY 2021–22, FY 2022–23] }]',
  }),
  golden('waterfall-lying', over(growth), {
    finding: 'Nearly all growth came from imports',
    measure: 'Goods trade of India with Russia, USD billion',
    spec: 'orientation: horizontal\nmarks: [{ mark: waterfall, x: step, y: change, totals: [FY 2021–22, FY 2022–23] }]',
  }),
  golden('small-multiples', over(suppliers), {
    finding: 'Only one line starts high',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: 'marks: [{ mark: line, x: period, y: share }]\nfacet: supplier\nhighlight: [Russia]',
  }),
  golden('number', over(longRun), {
    finding: 'Trade stands at a record',
    measure: 'Goods trade of India with Russia, fiscal years',
    spec: 'data: { series: s, from: FY2017-18 }\nmarks: [{ mark: number, x: period, y: value }]',
  }),
  golden('table', over(composition), {
    finding: 'What India buys from Russia',
    measure: 'Goods imports by kind, FY 2024–25, USD billion',
    spec: 'marks: [{ mark: table, columns: [goods, value], bars: [value] }]',
  }),
];
