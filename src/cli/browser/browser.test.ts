/** Tests of finding and installing a browser, on machines that are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser } from './find-browser.ts';
import { findOrInstallBrowser } from './install-browser.ts';
import type { Machine } from './machine.ts';

interface MadeUp {
  readonly env?: Readonly<Record<string, string>>;
  readonly isRoot?: boolean;
  /** Executables that run. */
  readonly working?: readonly string[];
  /** What a command that contains the words makes work; a command not listed fails. */
  readonly brings?: Readonly<Record<string, string>>;
}

const own = '/cache/chromium/chrome';

function machineWith({
  env = {},
  isRoot = false,
  working = [],
  brings = {},
}: MadeUp): Machine & { readonly ran: string[] } {
  const works = new Set(working);
  const ran: string[] = [];
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isRoot,
    ownBrowser: own,
    playwrightCli: 'cli.js',
    works: (executable) => works.has(executable),
    exists: (path) => path === '/usr/bin/apt-get',
    run: ({ program, arguments: words }) => {
      const line = [program === process.execPath ? 'node' : program, ...words].join(' ');
      ran.push(line);
      const key = Object.keys(brings).find((part) => line.includes(part));
      if (key !== undefined) works.add(brings[key] ?? '');
      return Promise.resolve(key !== undefined);
    },
    log: () => undefined,
    ran,
  };
}

describe('finding a browser', () => {
  it('takes the one that CHROMIUM_PATH names before any other', () => {
    const machine = machineWith({ env: { CHROMIUM_PATH: '/opt/c' }, working: ['/opt/c', own, '/usr/bin/chromium'] });
    assert.equal(findBrowser(machine)?.executable, '/opt/c');
  });

  it('refuses a CHROMIUM_PATH that does not run, though another would', () => {
    const machine = machineWith({ env: { CHROMIUM_PATH: '/opt/c' }, working: [own] });
    assert.throws(() => findBrowser(machine), /Unexpected CHROMIUM_PATH `\/opt\/c`, expected a Chromium that runs/);
  });

  it('takes Playwright’s own before those on the PATH', () => {
    assert.equal(findBrowser(machineWith({ working: ['/usr/bin/chromium', own] }))?.executable, own);
  });

  it('passes over one on the PATH that does not run', () => {
    assert.equal(
      findBrowser(machineWith({ working: ['/usr/bin/google-chrome'] }))?.executable,
      '/usr/bin/google-chrome',
    );
  });

  it('finds none where there is none', () => {
    assert.equal(findBrowser(machineWith({})), null);
  });

  it('leaves the sandbox only as root', () => {
    const browser = (isRoot: boolean) => findBrowser(machineWith({ isRoot, working: [own] }));
    assert.ok(browser(true)?.arguments.includes('--no-sandbox'));
    assert.ok(!browser(false)?.arguments.includes('--no-sandbox'));
  });
});

describe('installing a browser', () => {
  it('installs nothing where one is found', async () => {
    const machine = machineWith({ working: [own] });
    await findOrInstallBrowser(machine);
    assert.deepEqual(machine.ran, []);
  });

  it('downloads Playwright’s first', async () => {
    const machine = machineWith({ brings: { 'install chromium': own } });
    assert.equal((await findOrInstallBrowser(machine)).executable, own);
    assert.deepEqual(machine.ran, ['node cli.js install chromium']);
  });

  it('asks apt-get as root where the download fails', async () => {
    const brings = { 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' };
    const machine = machineWith({ isRoot: true, brings });
    assert.equal((await findOrInstallBrowser(machine)).executable, '/usr/bin/chromium');
    assert.deepEqual(machine.ran.slice(1), ['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  it('says what to do where nothing works, and never calls apt-get without root', async () => {
    const machine = machineWith({ brings: { 'install chromium': '/cache/chromium/lacks-libraries' } });
    await assert.rejects(
      findOrInstallBrowser(machine),
      /set CHROMIUM_PATH[\s\S]*playwright install[\s\S]*apt-get install/,
    );
    assert.deepEqual(machine.ran, ['node cli.js install chromium']);
  });
});
