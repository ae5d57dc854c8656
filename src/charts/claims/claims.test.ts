import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodChart } from '../fixtures.ts';
import { faultOfClaim } from './check-claim.ts';
import { brokenClaim, claimSlots, withoutClaims } from './claim.ts';
import { parseClaim } from './parse-claim.ts';

const chart = goodChart('data: { series: s }\nmarks: [{ mark: line, x: period, y: value, by: flow }]\n');

/** Whether the statement holds of the trade fixture. */
function holds(statement: string): boolean {
  const claim = parseClaim(statement);
  assert.ok(claim, statement);
  return faultOfClaim(claim, chart) === null;
}

const cases: readonly [right: string, wrong: string][] = [
  ['imports rises', 'imports falls'],
  ['exports falls from FY2021-22 to FY2022-23', 'exports rises from FY2021-22 to FY2022-23'],
  ['imports rises by 58', 'imports rises by 60'],
  ['imports rises by 58.4', 'imports rises by 58.3'],
  ['imports rises by 1065 percent', 'imports rises by 1000 percent'],
  ['imports more than triples from FY2021-22 to FY2022-23', 'exports more than doubles'],
  ['exports nearly doubles', 'imports nearly doubles'],
  ['imports peaks in FY2024-25', 'imports peaks in FY2023-24'],
  ['exports bottoms in FY2020-21', 'exports bottoms in FY2022-23'],
  ['imports is 63.8 in FY2024-25', 'imports is 64.8 in FY2024-25'],
  ['imports stays above 5', 'imports stays above 6'],
  ['exports stays below 5', 'exports stays below 4'],
  ['imports leads', 'exports leads'],
  ['imports leads in FY2020-21', 'exports leads in FY2020-21'],
  ['imports exceeds exports', 'exports exceeds imports'],
];

for (const [right, wrong] of cases) {
  test(`“${right}” holds, “${wrong}” does not`, () => {
    assert.equal(holds(right), true);
    assert.equal(holds(wrong), false);
  });
}

test('asks for a subject where there are several series, and for one that exists', () => {
  const fault = (statement: string) => faultOfClaim(parseClaim(statement) ?? assert.fail(), chart);
  assert.match(fault('rises') ?? '', /without a subject/);
  assert.match(fault('import rises') ?? '', /Unexpected subject `import`/);
  assert.match(fault('imports rises from FY2019-20 to FY2024-25') ?? '', /two periods/);
});

test('compares categories by name', () => {
  const bars = goodChart(
    'data: { series: s, where: { period: [FY2024-25] } }\nmarks: [{ mark: bar, x: flow, y: value }]\n',
  );
  assert.equal(faultOfClaim(parseClaim('imports exceeds exports') ?? assert.fail(), bars), null);
  assert.match(faultOfClaim(parseClaim('exports exceeds imports') ?? assert.fail(), bars) ?? '', /exceeds/);
});

test('finds claims in a text, with facts among their words', () => {
  const text = 'A {claim:rises by 5|rose by {fact:x}} and {claim:x leads|leads}.';
  assert.deepEqual(claimSlots(text), [
    { statement: 'rises by 5', words: 'rose by {fact:x}', start: 9 },
    { statement: 'x leads', words: 'leads', start: 49 },
  ]);
  assert.equal(withoutClaims(text), 'A rose by {fact:x} and leads.');
  assert.equal(brokenClaim('A {claim:rises} here'), 2);
  assert.equal(brokenClaim(text), -1);
});
