/** A briefing is read aloud sentence by sentence, and the list of contents follows the eye. */
import type { Page } from 'playwright/test';
import { expect, test } from '../reader.ts';

const briefing = '/briefings/lamps-after-the-count/';

test('the sentence that is spoken is marked, a pause holds the place, the end gives it back', async ({ page }) => {
  await withVoice(page, 'en-GB');
  await page.goto(briefing);
  const button = page.locator('#listen');
  await expect(button).toHaveText('Listen');
  await button.click();
  await expect(button).toHaveText('Pause');
  expect(await spoken(page)).toEqual(['The wardens found 24 lamps dark']);
  expect(await marked(page)).toBe('The wardens found 24 lamps dark');

  await endSentence(page);
  expect(await marked(page)).toBe('Of 412 lamps on the Skerrow Isles, most burn.');
  await button.click();
  await expect(button).toHaveText('Go on');
  await button.click();
  expect((await spoken(page)).slice(1)).toEqual([
    'Of 412 lamps on the Skerrow Isles, most burn.',
    'Of 412 lamps on the Skerrow Isles, most burn.',
  ]);

  while ((await button.textContent())?.trim() === 'Pause') await endSentence(page);
  await expect(button).toHaveText('Listen');
  expect(await marked(page)).toBe('');
  const all = (await spoken(page)).join(' ');
  expect(all).toContain('The next count, and whether the two offices count alike.');
  expect(all, 'numbers of references are not read').not.toMatch(/\[\d/);
});

test('no voice for the language, no button', async ({ page }) => {
  await withVoice(page, 'ja-JP');
  await page.goto(briefing);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#listen')).toBeHidden();
});

test('the list of contents marks the section that is read', async ({ page }) => {
  await page.goto(briefing);
  const current = page.locator('.contents-side [aria-current="location"]');
  await expect(current).toHaveCount(0);
  await page.evaluate(() => {
    document.querySelector('#who-keeps-them')?.scrollIntoView({ behavior: 'instant', block: 'start' });
  });
  await expect(current).toHaveText('Who keeps them');
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect(current).toHaveCount(0);
});

/** The browser of the tests has no voices: one that speaks only when told to takes their place. */
async function withVoice(page: Page, language: string): Promise<void> {
  await page.addInitScript((lang) => {
    const said: string[] = [];
    let last: SpeechSynthesisUtterance | null = null;
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang }],
        addEventListener: () => undefined,
        cancel: () => {
          last = null;
        },
        speak: (utterance: SpeechSynthesisUtterance) => {
          said.push(utterance.text);
          last = utterance;
        },
      },
    });
    Object.assign(window, { said, endSentence: () => last?.dispatchEvent(new Event('end')) });
  }, language);
}

async function spoken(page: Page): Promise<string[]> {
  return page.evaluate('said');
}

async function endSentence(page: Page): Promise<void> {
  await page.evaluate('endSentence()');
}

async function marked(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')).join(),
  );
}
