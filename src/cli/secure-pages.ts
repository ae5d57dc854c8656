/** Gives every built page the styles it uses, and its content security policy: the site’s own files, and those styles by hash. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { earlyScript } from '../client/early-script.ts';
import { createStyleTrimmer } from './trim-styles.ts';

/** Scripts are files, but for the one known. WebAssembly is what the search engine is made of. Frames are for charts that others embed. */
const directives = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' '${hashOf(earlyScript)}'`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

export function securePages(folder: string): void {
  const trim = createStyleTrimmer(folder);
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const full = path.join(folder, file);
    writeFileSync(full, withPolicy(trim(readFileSync(full, 'utf8'))));
  }
}

/** The page with the policy as the first thing after its encoding, before anything it would rule. */
export function withPolicy(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => hashOf(match[1] ?? ''));
  const policy = [...directives, `style-src 'self'${styles.map((hash) => ` '${hash}'`).join('')}`].join(';');
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (encoding) => `${encoding}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
