/** `node src/cli/serve.ts --dir dist --port 4321`: serves a built site as a plain host would. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveFolder } from './serve-folder.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});

if (existsSync(values.dir)) {
  const address = await serveFolder(values.dir, Number(values.port));
  console.log(`Serving ${values.dir} at ${address}`);
} else {
  console.error(`Unexpected missing folder \`${values.dir}\`, expected a built site: run \`npm run build\` first`);
  process.exitCode = 1;
}
