/** Brings feedparser onto this machine: the reader of feeds in the tests that is not written in JavaScript. */
import { spawnSync } from 'node:child_process';
import type { Command, Machine } from '../browser/machine.ts';

/** What is asked of the machine besides what a browser asks. */
export type PythonMachine = Pick<Machine, 'isRoot' | 'exists' | 'run' | 'log'> & {
  /** Whether this Python is there and can import feedparser. */
  readonly hasFeedparser: (python: string) => boolean;
};

export const feedparserAdvice =
  'Unexpected machine without feedparser, expected a Python 3 that imports it: install `python3-feedparser` of your system (`sudo apt-get install python3-feedparser`), or `pip install feedparser`; as root on Debian `npm test` installs it';

/** The one on the `PATH` may be another than the system’s, for which packages of the system are installed. */
const pythons = ['python3', '/usr/bin/python3'];

/** A Python that has feedparser; `null` where none does. */
export function findFeedparser(has: PythonMachine['hasFeedparser'] = hasFeedparser): string | null {
  return pythons.find((python) => has(python)) ?? null;
}

/** Installs the package where it is missing and that is allowed. What is still missing then, the tests that need it say. */
export async function installFeedparser(machine: PythonMachine): Promise<void> {
  if (findFeedparser(machine.hasFeedparser) !== null) return;
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return;
  machine.log('Installing the package python3-feedparser, with which the tests read feeds.');
  const install = apt('install', '-y', '--no-install-recommends', 'python3-feedparser');
  // Lists of packages that are too old, or none, are the usual reason to fail.
  if (!(await machine.run(install)) && (await machine.run(apt('update')))) await machine.run(install);
}

export function hasFeedparser(python: string): boolean {
  return spawnSync(python, ['-c', 'import feedparser'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function apt(...words: string[]): Command {
  return { program: 'apt-get', arguments: words, seconds: 200 };
}
