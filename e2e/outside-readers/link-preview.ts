/** What a messenger shows of a link, read by open-graph-scraper, held against the rules of the tags. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ogs from 'open-graph-scraper';
import sharp from 'sharp';

/** Lengths beyond which messengers and search engines cut, or leave a picture out. */
const limits = { title: 120, description: 200, alt: 420, bytes: 150_000 } as const;

export interface Preview {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly type: string;
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

/** The preview, and a line for every rule it breaks. */
export async function readPreview(html: string, folder: string): Promise<{ preview: Preview; faults: string[] }> {
  const { error, result } = await ogs({ html });
  const { ogTitle = '', ogDescription = '', ogUrl = '', ogType = '', ogImage = [] } = result;
  const [image] = ogImage;
  const checks = {
    'is read without an error': !error && result.success === true,
    'has a title that is not cut': ogTitle.length > 0 && ogTitle.length <= limits.title,
    'has a description that is not cut': ogDescription.length > 0 && ogDescription.length <= limits.description,
    'says the same to X': result.twitterTitle === ogTitle && result.twitterDescription === ogDescription,
    'shows X a large picture': result.twitterCard === 'summary_large_image',
    'has a full address': /^https:\/\/[^/]+\//.test(ogUrl),
    'names its site and language': Boolean(result.ogSiteName) && /^[a-z]{2}_[A-Z]{2}$/.test(result.ogLocale ?? ''),
    'has one picture, the same for X': ogImage.length === 1 && result.twitterImage?.[0]?.url === image?.url,
    'has words for the picture': Boolean(image?.alt) && (image?.alt?.length ?? 0) <= limits.alt,
    'has a picture of the size it says': await isPromisedPicture(image, { folder, site: ogUrl }),
  };
  const faults = Object.entries(checks).flatMap(([rule, holds]) => (holds ? [] : [`does not hold: ${rule}`]));
  const { articlePublishedTime: published, articleModifiedTime: modified } = result;
  return {
    preview: { title: ogTitle, description: ogDescription, url: ogUrl, type: ogType, published, modified },
    faults,
  };
}

/** A file of the site: a PNG of 1200 × 630, as the tags say, and small enough. */
async function isPromisedPicture(
  image: { url: string; width?: number | string; height?: number | string; type?: string } | undefined,
  { folder, site }: { folder: string; site: string },
): Promise<boolean> {
  if (!image || !URL.canParse(image.url) || new URL(image.url).origin !== new URL(site).origin) return false;
  const file = path.join(folder, new URL(image.url).pathname);
  if (!existsSync(file)) return false;
  const content = readFileSync(file);
  const { width, height, format } = await sharp(content).metadata();
  const isAsSaid = Number(image.width) === width && Number(image.height) === height && image.type === `image/${format}`;
  return isAsSaid && width === 1200 && height === 630 && content.length <= limits.bytes;
}
