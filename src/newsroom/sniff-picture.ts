/** Tells a picture by its first bytes, whatever its name says; it is never decoded. */

/** Bytes of a file that are enough to tell. */
export const headLength = 512;

/** Signatures at the start of a file, as Latin-1 text. */
const signatures: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF[^]{4}WEBP/],
  ['HEIC or AVIF', /^[^]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif|avis)/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM[^]{4}\0\0\0\0/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)?(?:<!DOCTYPE svg[^]*?>\s*)?<svg[\s>]/i],
];

/** The kind of picture, `PNG`, or `null` where the file is none. */
export function pictureKind(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1');
  return signatures.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
