/** Brings a Chromium onto this machine where none is found. */
import { findBrowser, type Browser } from './find-browser.ts';
import type { Command, Machine } from './machine.ts';

const advice = [
  'No Chromium was found and none could be installed. Do one of these, then run the command again:',
  '  - set CHROMIUM_PATH to a Chromium or Chrome that is installed;',
  '  - run `npx playwright install --with-deps chromium` where its download can be reached;',
  '  - install the package `chromium` of your system, on Debian `sudo apt-get install chromium`.',
].join('\n');

/** The browser of this machine, installed if need be. Throws with advice where nothing worked. */
export async function findOrInstallBrowser(machine: Machine): Promise<Browser> {
  const found = findBrowser(machine);
  if (found) return found;
  for (const { why, commands } of waysToInstall(machine)) {
    machine.log(why);
    const done = await runAll(commands, machine);
    const installed = done ? findBrowser(machine) : null;
    if (installed) return installed;
  }
  throw new Error(advice);
}

interface WayToInstall {
  readonly why: string;
  readonly commands: readonly Command[];
}

/** In order: the download; the system’s own package; the libraries that the download may lack. The last two need root. */
function waysToInstall(machine: Machine): WayToInstall[] {
  const playwright = (...words: string[]): Command => ({
    program: process.execPath,
    arguments: [machine.playwrightCli, ...words],
    seconds: 240,
  });
  const download = {
    why: 'No Chromium found: downloading Playwright’s.',
    commands: [playwright('install', 'chromium')],
  };
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return [download];
  return [
    download,
    {
      why: 'Installing the package chromium.',
      commands: [apt('update'), apt('install', '-y', '--no-install-recommends', 'chromium')],
    },
    {
      why: 'Installing the system libraries that Playwright’s Chromium needs.',
      commands: [playwright('install-deps', 'chromium')],
    },
  ];
}

function apt(...words: string[]): Command {
  return { program: 'apt-get', arguments: words, seconds: 300 };
}

async function runAll(commands: readonly Command[], machine: Machine): Promise<boolean> {
  for (const command of commands) if (!(await machine.run(command))) return false;
  return true;
}
