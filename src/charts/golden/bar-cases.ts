/** Bars of every kind, for the pictures that are kept. */
import { tradeCsv, tradeYaml } from '../fixtures.ts';
import { balance, composition, crudeMonths, longRun, squadrons, suppliers } from './data.ts';
import { golden, over, type GoldenCase } from './make-case.ts';

const trade = { csv: tradeCsv, yaml: tradeYaml };

export const barCases: readonly GoldenCase[] = [
  golden('bar-lying', over(composition), {
    finding: 'Crude oil is nine tenths of what India buys from Russia',
    measure: 'Goods imports from Russia by kind, FY 2024–25, USD billion',
    spec: 'marks: [{ mark: bar, x: goods, y: value }]\nsort: descending\nhighlight: [Crude oil]',
  }),
  golden(
    'bar-disputed',
    { ...trade, facts: squadrons },
    {
      finding: 'Sources differ about the fourth squadron',
      measure: 'S-400 squadrons, as of March 2026',
      spec: 'data: { facts: [contracted, delivered, outstanding] }\nmarks: [{ mark: bar, x: fact, y: value }]\nhighlight: [delivered]',
    },
  ),
  golden('bar-standing', over(longRun), {
    finding: 'Trade quintupled after 2021',
    measure: 'Goods trade of India with Russia, fiscal years, USD billion',
    spec: 'marks: [{ mark: bar, x: period, y: value }]',
  }),
  golden(
    'bar-grouped',
    { ...trade, csv: `${tradeCsv}FY2025-26,exports,5.5,institute,forecast\nFY2025-26,imports,60,institute,forecast\n` },
    {
      finding: 'Imports more than tripled in a year, exports did not',
      measure: 'Goods trade with Russia, fiscal years, USD billion',
      spec: 'marks: [{ mark: bar, x: period, y: value, by: flow }]',
    },
  ),
  golden('bar-grouped-lying', over(suppliers), {
    finding: 'France took from Russia',
    measure: 'Share of India’s arms imports, 2007–11 and 2017–21, %',
    spec: 'data: { series: s, where: { period: [2007..2011, 2017..2021], supplier: [Russia, France, Israel] } }\nmarks: [{ mark: bar, x: supplier, y: share, by: period }]',
  }),
  golden('bar-negative', over(balance), {
    finding: 'The gap widened twentyfold in four years',
    measure: 'India’s goods exports to Russia less its imports, fiscal years, USD billion',
    spec: 'marks: [{ mark: bar, x: period, y: value }]\nhighlight: [FY2024-25]',
  }),
  golden('bar-months', over(crudeMonths), {
    finding: 'The bill for crude halved within the year',
    measure: 'Value of India’s crude imports from Russia in three months, USD billion',
    spec: 'marks: [{ mark: bar, x: month, y: value }]',
  }),
  golden('bar-facets', over(suppliers), {
    finding: 'France is the only one that grew much',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: 'data: { series: s, where: { supplier: [France, Israel, United States] } }\nmarks: [{ mark: bar, x: period, y: share }]\nfacet: supplier\nhighlight: [France]',
  }),
  golden('combined', over(longRun), {
    finding: 'Above every year before from 2022 on',
    measure: 'Goods trade of India with Russia, fiscal years, USD billion',
    spec: `data: { series: s, from: FY2017-18 }
marks:
  - { mark: band, from: FY2022-23, to: FY2024-25, label: { en: Cheap oil } }
  - { mark: bar, x: period, y: value }
  - { mark: rule, y: 13.12, label: { en: The most before } }
  - { mark: annotation, x: FY2022-23, text: { en: The leap } }`,
  }),
  golden('bar-stacked', over(suppliers), {
    finding: 'Five suppliers, one of them shrinking',
    measure: 'Share of India’s arms imports, five-year periods, %',
    spec: 'marks: [{ mark: bar, x: period, y: share, by: supplier, layout: stacked }]',
  }),
  golden('bar-share', over(suppliers), {
    finding: 'Among five suppliers Russia keeps half',
    measure: 'Share of five suppliers’ deliveries to India, five-year periods, %',
    spec: 'orientation: horizontal\nmarks: [{ mark: bar, x: period, y: share, by: supplier, layout: share }]',
  }),
];
