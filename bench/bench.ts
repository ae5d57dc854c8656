/** `npm run bench -- <name>…`: measures, and prints what it measured. Without a name it lists what there is. */
import { globSync } from 'node:fs';
import path from 'node:path';

const known = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .map((file) => file.replace('.bench.ts', ''))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (asked.length === 0 || unknown.length > 0) {
  console.error(
    `Unexpected ${asked.length === 0 ? 'missing name' : unknown.join(', ')}, expected of: ${known.join(', ')}`,
  );
  process.exitCode = 1;
} else {
  for (const name of asked) await import(path.join(import.meta.dirname, `${name}.bench.ts`));
}
