/** The files of the fixture and of the Ledger as the build writes them, made without a build. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { createFileList, type AnyFile } from '../../src/integrations/site-files.ts';
import { noCache } from '../../src/newsroom/compile-cache.ts';
import { loadNewsroom } from '../../src/newsroom/load.ts';
import type { Newsroom } from '../../src/newsroom/model.ts';
import { readSettings } from '../../src/newsroom/settings.ts';

export interface Published {
  readonly newsroom: Newsroom;
  readonly files: readonly AnyFile[];
}

export const tiny = publish('e2e/fixtures/tiny/content');
export const ledger = publish('content');

/** The text of a file. */
export async function textOf(site: Published, url: string): Promise<string> {
  const content = await site.files.find((file) => file.url === url)?.render();
  assert.ok(typeof content === 'string', `${url} is a text`);
  return content;
}

export function publish(folder: string): Published {
  const contentDir = path.resolve(import.meta.dirname, '../..', folder);
  const settings = { ...readSettings({ SOURCE_DATE_EPOCH: '1795305600' }), contentDir };
  const loaded = loadNewsroom(settings, { cache: noCache });
  assert.ok(loaded.newsroom, `${folder} loads`);
  return { newsroom: loaded.newsroom, files: createFileList(settings)(loaded) };
}
