/** Times a command of the program as a whole process. */
import { spawnSync } from 'node:child_process';

export interface Run {
  /** Folder of the program. */
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Seconds it took; throws where it did not end well. */
export function timeCommand(name: string, { root, env }: Run): number {
  const started = performance.now();
  const done = spawnSync(process.execPath, ['src/cli/run.mjs', name], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0)
    throw new Error(
      `Unexpected end of \`${name}\` on the generated newsroom:\n${done.stdout.slice(-2000)}${done.stderr.slice(-2000)}`,
    );
  return (performance.now() - started) / 1000;
}
