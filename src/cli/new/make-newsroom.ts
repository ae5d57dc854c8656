/** `npm run new -- newsroom DIR`: a small newsroom that passes the check and builds. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../newsroom/settings.ts';
import { writeSchemas } from '../write-schemas.ts';

/** Copies the starter and the guide into a folder that is empty or not there yet. */
export function makeNewsroom([folder, ...rest]: readonly string[], { root }: Settings): number {
  if (folder === undefined || folder.startsWith('-') || rest.length > 0) {
    console.error('Unexpected call of `new newsroom`, expected one folder: npm run new -- newsroom my-newsroom');
    return 2;
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder}: Unexpected files in the folder, expected an empty one, or one that is not there yet`);
    return 1;
  }
  cpSync(path.join(root, 'src/cli/new/starter'), folder, { recursive: true, errorOnExist: true, force: false });
  cpSync(path.join(root, 'content/README.md'), path.join(folder, 'README.md'));
  writeSchemas(folder, root);
  console.log(`Made ${folder}: a site of one theme, one briefing and one chart.`);
  console.log(
    `Put its name and address into ${folder}/site.yaml, read ${folder}/README.md, and tell the commands where it is:`,
  );
  console.log(`  CONTENT_DIR=${folder} npm run dev`);
  return 0;
}
