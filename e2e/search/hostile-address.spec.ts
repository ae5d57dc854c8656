/** Whatever stands in the address is text: no dialog, no violation of the policy, no error. The visit listens for each. */
import { expect, test } from '../reader.ts';
import { finderOf } from './finder.ts';

const addresses = [
  '/search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
  '/search/?q=%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E+lamps',
  `/search/?q=${'lamp'.repeat(2000)}`,
  '/search/?q=%00lamps%E2%80%AEtxet',
  '/search/?q[]=lamps&q=%FF%FE',
  '/search/?q=lamps&kind=__proto__&theme=constructor&year=toString&language=hasOwnProperty&sort=valueOf',
  '/search/?q=lamps&__proto__=x&__proto__[kind]=fact&constructor.prototype.kind=fact',
  '/search/?q=__proto__+constructor',
  '/search/?q=%22%22%22+%22',
  '/search/?q=lamps#<svg onload=alert(1)>',
  '/search/?q=lamps&next=//evil.example',
  '/briefings/lamps-after-the-count/?mark=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E',
  `/briefings/lamps-after-the-count/?mark=${'a+'.repeat(3000)}`,
];

for (const address of addresses) {
  test(`does no harm: ${address.slice(0, 60)}`, async ({ page, baseURL }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).origin).toBe(baseURL);
    expect(await page.locator('main img[onerror], main script:not([src])').count()).toBe(0);
    if (address.startsWith('/search/'))
      expect((await finderOf(page).field.inputValue()).length).toBeLessThanOrEqual(200);
  });
}

test('a hundred thousand letters are cut at two hundred', async ({ page, request }) => {
  // A server may refuse an address of that length; one that does not is no excuse.
  await page.route(/\/search\/\?/, async (route) => route.fulfill({ response: await request.get('/search/') }));
  await page.goto(`/search/?q=${'lamp'.repeat(25_000)}`);
  await expect(finderOf(page).status).toContainText('Nothing found');
  expect((await finderOf(page).field.inputValue()).length).toBe(200);
});

test('markup that is searched for is shown as it was typed', async ({ page }) => {
  await page.goto('/search/?q=%3Cb%3Ezzyzx%3C%2Fb%3E');
  await expect(finderOf(page).status).toHaveText('Nothing found for “<b>zzyzx</b>”.');
});
