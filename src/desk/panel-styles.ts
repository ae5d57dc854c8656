/** The styles of the panel, by the address they are served at. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../newsroom/settings.ts';
import { panelStylesUrl } from './render-panel.ts';

export function panelStyles({ root }: Settings): ReadonlyMap<string, string> {
  return new Map([[panelStylesUrl, readFileSync(path.join(root, 'src/desk/panel.css'), 'utf8')]]);
}
