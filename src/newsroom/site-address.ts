/** The address a newsroom is published at, for Astro’s configuration, which is read before anything is checked. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml } from '../schema/parse-yaml.ts';
import { site } from '../schema/site.ts';

/** `undefined` where `site.yaml` is missing or has faults; the check says which before pages are made. */
export function siteAddress(contentDir: string): string | undefined {
  try {
    const text = readFileSync(path.join(contentDir, 'site.yaml'), 'utf8');
    return parseYaml({ file: 'site.yaml', text }, site).authored?.value.url;
  } catch {
    return undefined;
  }
}
