/** Every text file of an edition that is no page, at the address it has there. */
import { editionUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { localiseText } from './localise-text.ts';
import { listEditionFiles, listSharedFiles, type SiteFile } from './site-files.ts';

export function listTextFiles(edition: Edition): SiteFile[] {
  const own = listEditionFiles(edition);
  if (edition.folder === undefined) return [...listSharedFiles(edition), ...own];
  return own.map(({ url, type, render }) => ({
    url: editionUrl(url, edition.language),
    type,
    render: () => localiseText(render(), edition),
  }));
}
