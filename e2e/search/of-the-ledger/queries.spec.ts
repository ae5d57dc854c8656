/** What readers type, and what should come first: a table of queries, answered in a browser by the built Ledger. */
import { expect, test } from '../../reader.ts';
import { finderOf } from '../finder.ts';

/** Query, and the address of the first result. */
const table: readonly (readonly [string, string])[] = [
  // One system, however it is written.
  ['S-400', '/glossary/s-400/'],
  ['S400', '/glossary/s-400/'],
  ['s 400', '/glossary/s-400/'],
  ['Triumf', '/glossary/s-400/'],
  ['Sudarshan', '/glossary/s-400/'],
  ['С-400', '/glossary/s-400/'],
  ['त्रिउम्फ', '/glossary/s-400/'],
  ['S-500', '/glossary/s-500/'],
  ['su 57', '/glossary/su-57/'],
  ['AK203', '/glossary/ak-203/'],
  ['brahmos', '/glossary/brahmos/'],
  ['T-90', '/glossary/t-90/'],
  // Bodies, people and treaties, by name and by short form.
  ['RBI', '/glossary/rbi/'],
  ['reserve bank', '/glossary/rbi/'],
  ['EAEU', '/glossary/eaeu/'],
  ['Eurasian Union', '/glossary/eaeu/'],
  ['SIPRI', '/glossary/sipri/'],
  ['CAATSA', '/glossary/caatsa/'],
  ['RELOS', '/glossary/relos/'],
  ['Peskov', '/glossary/dmitry-peskov/'],
  ['andrey belousov', '/glossary/andrei-belousov/'],
  ['AoN', '/glossary/defence-acquisition-council/'],
  ['section 122', '/glossary/section-122/'],
  // Words of the trade.
  ['vostro', '/glossary/rupee-vostro-account/'],
  ['vostro account', '/glossary/rupee-vostro-account/'],
  ['national currencies', '/glossary/national-currencies/'],
  ['CBDC', '/glossary/cbdc/'],
  ['special and privileged', '/glossary/special-and-privileged/'],
  ['joint statement', '/glossary/joint-statement/'],
  ['indian content', '/glossary/indian-content/'],
  // Themes.
  ['payments', '/themes/payments/'],
  ['trade', '/themes/trade/'],
  ['coproduction', '/themes/co-production/'],
  // Figures, by what they are and by what they say.
  ['trade deficit', '/facts/trade-deficit-fy2025/'],
  ['58.96', '/facts/trade-deficit-fy2025/'],
  ['$100 billion', '/facts/trade-target-2030/'],
  ['5.43 billion', '/facts/s400-contract-value/'],
  ['squadrons not yet delivered', '/facts/s400-squadrons-outstanding/'],
  ['how many AK-203 delivered', '/facts/ak203-delivered-share/'],
  // Briefings.
  ['american duties', '/briefings/a-duty-and-its-end/'],
];

/** Of a hundred queries, how many may find the expected second or later. */
const mostMissed = 5;

test('what should come first comes first', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/search/?q=first');
  const { field, titles, status } = finderOf(page);
  await expect(titles.first()).toBeVisible();
  const missed: string[] = [];
  for (const [query, expected] of table) {
    await field.fill(query);
    // Not the titles that may stand in for a moment.
    await expect(status).toHaveText(new RegExp(`results? for “${query.replace(/[$.]/g, '\\$&')}”`));
    const found = new URL((await titles.first().getAttribute('href')) ?? '', page.url());
    if (found.pathname + found.hash !== expected)
      missed.push(`${query}: ${found.pathname}${found.hash} instead of ${expected}`);
  }
  expect(table.length).toBe(40);
  expect(missed.length / table.length, missed.join('\n')).toBeLessThanOrEqual(mostMissed / 100);
});

test('mistyped words are known for what was meant', async ({ page }) => {
  await page.goto('/search/?q=first');
  const { field } = finderOf(page);
  for (const [typed, meant] of [
    ['vostor', 'vostro'],
    ['settelment', 'settlement'],
    ['rupee acount', 'rupee account'],
    ['squardon', 'squadron'],
  ] as const) {
    await field.fill(typed);
    await expect(page.getByRole('button', { name: meant, exact: true })).toBeVisible();
  }
  // Of such words the engine finds those that share a letter or two with them.
  for (const unheardOf of ['INSTC', 'settelment']) {
    await field.fill(unheardOf);
    await expect(finderOf(page).status).toHaveText(`Nothing found for “${unheardOf}”.`);
  }
});

for (const [typed, other] of [
  ['rouble', 'ruble'],
  ['Rs', 'rupee'],
  ['₹', 'rupee'],
  ['defense', 'defence'],
] as const) {
  test(`“${typed}” finds as much as “${other}” does, or nearly`, async ({ page }) => {
    const count = async (q: string): Promise<number> => {
      await page.goto(`/search/?${new URLSearchParams({ q }).toString()}`);
      await expect(finderOf(page).status).toHaveText(/^(\d+|One) results? for/);
      return Number.parseInt((await finderOf(page).status.textContent()) ?? '', 10) || 1;
    };
    expect(await count(typed)).toBeGreaterThanOrEqual((await count(other)) * 0.6);
  });
}
