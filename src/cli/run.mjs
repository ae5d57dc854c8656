// Starts a command of the program: `node src/cli/run.mjs build`. Plain JavaScript, so that an old Node can say what it lacks.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected 22.18 or later. On Linux and Windows \`npm ci\` brings one; ` +
      'if it did not (other processors, --omit=optional), or on macOS, install Node 24 and run the command again.',
  );
  process.exitCode = 1;
} else {
  // What Node has compiled is kept: a command starts in half the time.
  module.enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
  const [name] = process.argv.splice(2, 1);
  await import(`./${name}.ts`);
}
