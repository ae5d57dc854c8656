/** What finding a browser needs to know of the machine, and may do to it. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** A program with its arguments, stopped after `seconds`. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly seconds: number;
}

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright keeps the Chromium it downloads, there or not. */
  readonly ownBrowser: string;
  /** Playwright’s command line, as a script for Node. */
  readonly playwrightCli: string;
  /** Whether the file is there and answers `--version`: a browser whose system libraries are missing doesn’t. */
  works(executable: string): boolean;
  exists(path: string): boolean;
  /** Runs a command with its output shown; whether it ended well and in time. */
  run(command: Command): Promise<boolean>;
  log(line: string): void;
}

/** The machine this process runs on. */
export function thisMachine(log: (line: string) => void): Machine {
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    ownBrowser: chromium.executablePath(),
    playwrightCli: join(playwright, 'cli.js'),
    works: (executable) =>
      existsSync(executable) && spawnSync(executable, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0,
    exists: existsSync,
    run,
    log,
  };
}

function run(command: Command): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, {
      stdio: 'inherit',
      timeout: command.seconds * 1000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
