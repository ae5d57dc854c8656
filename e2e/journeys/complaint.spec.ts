/** The visit itself is tested: a page that complains must fail its journey. */
import { test } from '../reader.ts';

const complaints: Readonly<Record<string, string>> = {
  'logs an error': 'console.error("a lamp went out")',
  throws: 'setTimeout(() => { throw new Error("a lamp fell") })',
  'calls on another site': 'fetch("https://elsewhere.example/").catch(() => {})',
  'asks for what is not there': 'fetch("/no-such-lamp/")',
  'opens a dialog': 'setTimeout(() => alert("a lamp"))',
};

for (const [what, script] of Object.entries(complaints)) {
  test(`a page that ${what} fails its journey`, async ({ page }) => {
    test.fail();
    await page.goto('/about/');
    await page.evaluate(script);
    await page.waitForTimeout(200);
  });
}
