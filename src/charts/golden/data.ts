/** Real numbers for the pictures that are kept: trade of India with Russia, its arms suppliers, its S-400 systems. */

import { fact } from '../fixtures.ts';

/** SIPRI arms transfers, March 2022, five-year shares computed from yearly volumes. */
export const suppliers = {
  columns: `  supplier: { kind: category, label: { en: Supplier, hi: आपूर्तिकर्ता }, names: { Russia: { en: Russia, hi: रूस }, France: { en: France, hi: फ़्रांस } } }
  period: { kind: period, label: { en: Period, hi: अवधि } }
  share: { kind: number, label: { en: Share, hi: हिस्सा }, unit: '%' }
`,
  csv: `supplier,period,share
Russia,2007..2011,75.3
United States,2007..2011,2.8
France,2007..2011,0.9
Israel,2007..2011,4.0
United Kingdom,2007..2011,6.1
Russia,2008..2012,78.5
United States,2008..2012,2.7
France,2008..2012,0.9
Israel,2008..2012,3.8
United Kingdom,2008..2012,5.2
Russia,2009..2013,76.1
United States,2009..2013,7.6
France,2009..2013,0.9
Israel,2009..2013,3.4
United Kingdom,2009..2013,3.7
Russia,2010..2014,72.1
United States,2010..2014,12.7
France,2010..2014,1.0
Israel,2010..2014,3.6
United Kingdom,2010..2014,3.6
Russia,2011..2015,69.7
United States,2011..2015,13.6
France,2011..2015,1.5
Israel,2011..2015,4.9
United Kingdom,2011..2015,3.7
Russia,2012..2016,68.8
United States,2012..2016,13.2
France,2012..2016,2.0
Israel,2012..2016,8.0
United Kingdom,2012..2016,3.8
Russia,2013..2017,61.7
United States,2013..2017,14.8
France,2013..2017,4.3
Israel,2013..2017,11.6
United Kingdom,2013..2017,3.2
Russia,2014..2018,59.9
United States,2014..2018,11.9
France,2014..2018,6.3
Israel,2014..2018,14.5
United Kingdom,2014..2018,3.1
Russia,2015..2019,58.3
United States,2015..2019,9.3
France,2015..2019,10.9
Israel,2015..2019,14.2
United Kingdom,2015..2019,2.1
Russia,2016..2020,54.3
United States,2016..2020,10.6
France,2016..2020,15.6
Israel,2016..2020,12.6
United Kingdom,2016..2020,1.3
Russia,2017..2021,46.0
United States,2017..2021,12.1
France,2017..2021,27.3
Israel,2017..2021,8.1
United Kingdom,2017..2021,1.2
`,
};

export const composition = {
  columns: `  goods: { kind: category, label: { en: Goods } }
  value: { kind: number, label: { en: Imports }, unit: USD billion }
`,
  csv: `goods,value
"Crude oil",57
"Animal and vegetable fats and oils",2.4
"Fertilisers",1.8
"Pearls, precious and semi-precious stones",0.43393
"Other",2.21
`,
};

/** Years between the first five and the last eight are missing, and stay so in the pictures. */
export const longRun = {
  columns: `  period: { kind: period, label: { en: Fiscal year } }
  value: { kind: number, label: { en: Total trade }, unit: USD billion }
`,
  csv: `period,value
FY1996-97,1.339
FY2000-01,1.406
FY2004-05,1.954
FY2005-06,2.755
FY2006-07,3.312
FY2017-18,10.68685
FY2018-19,8.22991
FY2019-20,10.11068
FY2020-21,8.14126
FY2021-22,13.12468
FY2022-23,49.3
FY2023-24,65.7
FY2024-25,68.72
`,
};

export const deliveries = {
  columns: `  unit: { kind: category, label: { en: Unit } }
  when: { kind: period, label: { en: When } }
  remark: { kind: text, label: { en: Remark } }
  status: { kind: status }
`,
  csv: `unit,when,remark,status
Unit 1,2021-12,December 2021,
Unit 2,2022-04,from April 2022,
Unit 3,2023,2023,
Unit 4,2023,due 2023,target
Unit 4,2026,now 2026,forecast
Unit 5,2023,due 2023,target
Unit 5,2027,now 2027,forecast
`,
};

/** What two papers say of the missiles’ reach. */
export const ranges = {
  columns: `  missile: { kind: category, label: { en: Missile } }
  outlet: { kind: category, label: { en: Outlet } }
  reach: { kind: number, label: { en: Range }, unit: km }
`,
  csv: `missile,outlet,reach
Shortest,The Hindu BusinessLine,40
Shortest,The Times of India,120
Second,The Hindu BusinessLine,100
Second,The Times of India,200
Third,The Hindu BusinessLine,200
Third,The Times of India,250
Longest,The Hindu BusinessLine,400
Longest,The Times of India,380
`,
};

export const growth = {
  columns: `  step: { kind: category, label: { en: Step } }
  change: { kind: number, label: { en: Change }, unit: USD billion }
`,
  csv: `step,change
FY 2021–22,13.12
Imports,36.34
Exports,-0.1
FY 2022–23,49.36
`,
};

/** Two American duties of 2025 on goods from India, added up, from the day each began or had ended. */
export const duties = {
  columns: `  day: { kind: period, label: { en: Day } }
  rate: { kind: number, label: { en: Duty }, unit: '%' }
`,
  csv: `day,rate
2025-08-07,25
2025-08-27,50
2026-02-07,25
2026-02-21,0
`,
};

/** Two digests report a fourth squadron; newspapers count three. */
export const squadrons = new Map(
  [
    fact('contracted', 5),
    fact('delivered', 3, [
      { value: 4, outlet: 'C4S Courses' },
      { value: 4, outlet: 'Ajmal IAS Academy' },
    ]),
    fact('outstanding', 2),
  ].map((item) => [item.id, item] as const),
);

/** Exports less imports, fiscal years. */
export const balance = {
  columns: `  period: { kind: period, label: { en: Fiscal year } }
  value: { kind: number, label: { en: Balance }, unit: USD billion }
`,
  csv: `period,value
FY2020-21,-2.88
FY2021-22,-6.62
FY2022-23,-43.06
FY2023-24,-57.17
FY2024-25,-58.96
`,
};

/** Three months are known, one of them as an estimate; those between stay empty. */
export const crudeMonths = {
  columns: `  month: { kind: period, label: { en: Month } }
  value: { kind: number, label: { en: Crude imports }, unit: USD billion }
  status: { kind: status }
  precision: { kind: precision }
`,
  csv: `month,value,status,precision
2025-04,4.73,,
2025-09,3.32,,
2026-01,2.3,estimate,about
`,
};

/** Russia’s share of India’s arms imports as SIPRI first published and as it last revised it. */
export const editions = {
  columns: `  period: { kind: period, label: { en: Period } }
  edition: { kind: category, label: { en: Edition }, names: { first: { en: First published }, revised: { en: Newest revision } } }
  share: { kind: number, label: { en: Share }, unit: '%' }
`,
  csv: `period,edition,share
2009..2013,first,75
2009..2013,revised,76
2012..2016,first,68
2012..2016,revised,69
2013..2017,first,62
2013..2017,revised,64
2016..2020,first,49
2016..2020,revised,51
`,
};
