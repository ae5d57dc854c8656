/** Finds a Chromium that runs on this machine. */
import { delimiter, join } from 'node:path';
import type { Machine } from './machine.ts';

export interface Browser {
  readonly executable: string;
  /** Switches to start it with: nothing that talks to the network by itself. */
  readonly arguments: readonly string[];
}

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * The browser named by `CHROMIUM_PATH`, else Playwright’s own, else one on the `PATH`; `null` where there is none.
 * Throws where `CHROMIUM_PATH` names one that doesn’t run: another in its place would hide the mistake.
 */
export function findBrowser(machine: Machine): Browser | null {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (!machine.works(named)) throw new Error(`Unexpected CHROMIUM_PATH \`${named}\`, expected a Chromium that runs`);
    return browserAt(named, machine);
  }
  const found = [machine.ownBrowser, ...onPath(machine)].find((executable) => machine.works(executable));
  return found === undefined ? null : browserAt(found, machine);
}

function onPath(machine: Machine): string[] {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Chromium refuses to run as root inside its sandbox, which is how containers run. */
function browserAt(executable: string, machine: Machine): Browser {
  return { executable, arguments: machine.isRoot ? [...quiet, '--no-sandbox'] : quiet };
}
