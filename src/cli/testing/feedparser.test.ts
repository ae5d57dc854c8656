/** Tests how feedparser is found and installed, on machines that are made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFeedparser, installFeedparser, type PythonMachine } from './feedparser.ts';

interface MadeUp {
  readonly isRoot?: boolean;
  /** Pythons that have it from the start. */
  readonly with?: readonly string[];
  /** Whether the lists of packages are there without an update. */
  readonly isFresh?: boolean;
}

function machineWith({ isRoot = true, with: having = [], isFresh = true }: MadeUp): PythonMachine & { ran: string[] } {
  const ran: string[] = [];
  const has = new Set(having);
  let hasLists = isFresh;
  return {
    isRoot,
    ran,
    exists: (path) => path === '/usr/bin/apt-get',
    hasFeedparser: (python) => has.has(python),
    log: () => undefined,
    run: ({ program, arguments: words }) => {
      ran.push([program, ...words.filter((word) => !word.startsWith('-'))].join(' '));
      if (words[0] === 'update') hasLists = true;
      else if (hasLists) has.add('/usr/bin/python3');
      return Promise.resolve(hasLists);
    },
  };
}

describe('feedparser', () => {
  it('is taken from the first Python that has it', () => {
    assert.equal(
      findFeedparser(() => true),
      'python3',
    );
    assert.equal(
      findFeedparser((python) => python.startsWith('/usr')),
      '/usr/bin/python3',
    );
    assert.equal(
      findFeedparser(() => false),
      null,
    );
  });

  it('is not installed where it is, nor without root', async () => {
    for (const made of [{ with: ['python3'] }, { isRoot: false }]) {
      const machine = machineWith(made);
      await installFeedparser(machine);
      assert.deepEqual(machine.ran, []);
    }
  });

  it('is installed as a package, after an update of the lists where that is needed', async () => {
    const install = 'apt-get install python3-feedparser';
    for (const [isFresh, expected] of [
      [true, [install]],
      [false, [install, 'apt-get update', install]],
    ] as const) {
      const machine = machineWith({ isFresh });
      await installFeedparser(machine);
      assert.deepEqual(machine.ran, expected);
      assert.equal(findFeedparser(machine.hasFeedparser), '/usr/bin/python3');
    }
  });
});
