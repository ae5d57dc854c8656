/** Links to the pages of `content/pages`, for the lines below every page. */
import { getCollection } from 'astro:content';
import { pageUrl } from '../outputs/urls.ts';
import type { Link } from '../views/lines.ts';

/** By title, so that the order does not hang on the file system. */
export async function policyLinks(): Promise<Link[]> {
  const pages = await getCollection('pages');
  return pages
    .map((page) => ({ href: pageUrl(page.id), text: page.data.title }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
