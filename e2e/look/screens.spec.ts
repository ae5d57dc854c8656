/**
 * Every kind of page looks as it did when someone last looked at it. The pictures stand in `screens/`; a page that is meant to
 * look different gets a new one by `npm run test:browser -- e2e/look/screens.spec.ts --update-snapshots`: open it before it goes
 * in, and run `node e2e/look/slim-screens.ts`.
 */
import type { Page } from 'playwright/test';
import { isKind, kinds, pagesOf } from '../kinds.ts';
import { expect, test } from '../reader.ts';

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const phone: Look = { width: 360, colorScheme: 'light', media: 'screen' };
const desk: Look = { width: 1280, colorScheme: 'dark', media: 'screen' };
/** Briefings are what the site is for: they are looked at on more screens, and on paper. */
const more: readonly Look[] = [
  { width: 768, colorScheme: 'light', media: 'screen' },
  { width: 1720, colorScheme: 'light', media: 'screen' },
  { width: 720, colorScheme: 'light', media: 'print' },
];

// The page that is not there is one of those looked at.
test.use({ quiet: false, contextOptions: { reducedMotion: 'reduce' } });

for (const kind of Object.keys(kinds).filter(isKind)) {
  test(`a ${kind} looks as it did`, async ({ page, folder }) => {
    await page.goto(pagesOf(kind, folder)[0] ?? '/');
    await expectLooks(page, kind, kind === 'briefing' ? [phone, desk, ...more] : [phone, desk]);
  });
}

test('a frame of a chart looks as it did', async ({ page }) => {
  await page.goto('/charts/lamps-by-year/embed/');
  await expectLooks(page, 'frame of a chart', [phone, desk]);
});

test('a missing page looks as it did', async ({ page }) => {
  await page.goto('/nowhere/');
  await expectLooks(page, 'missing page', [phone, desk]);
});

test('an evidence card looks as it did', async ({ page }) => {
  await page.goto('/briefings/lamps-after-the-count/');
  await page.setViewportSize({ width: 360, height: 740 });
  await withOwnLetters(page);
  await page.locator('.prose a.fact[data-fact]').first().hover();
  await expect(page.locator(':popover-open')).toBeVisible();
  await expect(page).toHaveScreenshot('evidence-card-360-light.png');
});

async function expectLooks(page: Page, name: string, looks: readonly Look[]): Promise<void> {
  for (const { width, colorScheme, media } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media });
    await withOwnLetters(page);
    const look = media === 'print' ? 'print' : colorScheme;
    await expect(page).toHaveScreenshot(`${name.replaceAll(' ', '-')}-${width}-${look}.png`, { fullPage: true });
  }
}

/** A font that comes late is not used on the first view (`font-display: optional`): the second has it from the cache. */
async function withOwnLetters(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load().catch(() => null))));
  await page.reload({ waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
}
