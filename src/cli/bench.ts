/** `npm run bench -- <name>`: measures one part on the newsroom at hand, and fails where it is over its budget. */
import { readSettings } from '../newsroom/settings.ts';
import { benchBuild } from './bench/build.ts';
import { benchCharts } from './bench/charts.ts';
import { benchCheck } from './bench/check.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchSearch } from './bench/search.ts';
import { renderTable, type Bench, type Measure } from './bench/measure.ts';

const benches: Readonly<Record<string, Bench>> = {
  build: benchBuild,
  charts: benchCharts,
  check: benchCheck,
  search: benchSearch,
  lighthouse: benchLighthouse,
};

const names = Object.keys(benches);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !names.includes(name));
// Those that take minutes, or a network, are measured when they are asked for.
const long = ['build', 'lighthouse'];
// Ended by hand: the servers of a bench would keep the process.
if (unknown === undefined)
  process.exit(await run(asked.length > 0 ? asked : names.filter((name) => !long.includes(name))));
else {
  console.error(`Unexpected bench \`${unknown}\`, expected one of: ${names.join(', ')}`);
  process.exitCode = 1;
}

async function run(chosen: readonly string[]): Promise<number> {
  const measures: Measure[] = [];
  for (const name of chosen) measures.push(...((await benches[name]?.(readSettings())) ?? []));
  console.log(renderTable(measures));
  return measures.every(({ value, budget }) => value <= budget) ? 0 : 1;
}
