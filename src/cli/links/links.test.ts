/** Addresses that are gone are told from those that are silent. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { probeLink, type Answer, type Ask } from './probe-link.ts';
import { verifyLinks } from './verify-links.ts';

/** A server that answers by the method it is asked with; a text stands for a network that fails. */
function server(answers: Readonly<Record<'HEAD' | 'GET', number | string>>): Ask {
  return (_, { method }) => {
    const answer = answers[method];
    return typeof answer === 'number' ? Promise.resolve({ status: answer }) : Promise.reject(new Error(answer));
  };
}

describe('an address', () => {
  const cases: Readonly<Record<string, readonly [Parameters<typeof server>[0], Answer]>> = {
    'is alive when it answers': [{ HEAD: 200, GET: 200 }, { kind: 'alive' }],
    'is alive when it answers whole requests only': [{ HEAD: 404, GET: 200 }, { kind: 'alive' }],
    'is dead when it says so': [
      { HEAD: 405, GET: 404 },
      { kind: 'dead', why: '404' },
    ],
    'is dead when it is gone': [
      { HEAD: 410, GET: 410 },
      { kind: 'dead', why: '410' },
    ],
    'is unclear when it refuses programs': [
      { HEAD: 403, GET: 403 },
      { kind: 'unclear', why: '403' },
    ],
    'is unclear when its server has a fault': [
      { HEAD: 503, GET: 503 },
      { kind: 'unclear', why: '503' },
    ],
    'is unclear when nobody answers': [
      { HEAD: 'fetch failed', GET: 'fetch failed' },
      { kind: 'unclear', why: 'fetch failed' },
    ],
  };
  for (const [name, [answers, expected]] of Object.entries(cases)) {
    it(name, async () => assert.deepEqual(await probeLink('https://a.example/', server(answers)), expected));
  }
});

describe('the record of addresses', () => {
  const today = '2026-03-01';
  const a = 'https://a.example/';
  const b = 'https://b.example/';
  const probe = (answers: Readonly<Record<string, Answer>>) => (address: string) =>
    Promise.resolve(answers[address] ?? assert.fail(address));
  const alive: Answer = { kind: 'alive' };
  const dead: Answer = { kind: 'dead', why: '404' };
  const unclear: Answer = { kind: 'unclear', why: '403' };

  it('says when an address last answered, and since when it is gone', async () => {
    const before = { [b]: { alive: '2026-01-01', dead: null } };
    const found = await verifyLinks([b, a, a], { before, today, probe: probe({ [a]: alive, [b]: dead }) });
    assert.deepEqual(found?.record, {
      [a]: { alive: today, dead: null },
      [b]: { alive: '2026-01-01', dead: { since: today, why: '404' } },
    });
    assert.deepEqual(found.died, [b]);
  });
  it('keeps the day on which it went, and names it once', async () => {
    const before = { [a]: { alive: null, dead: { since: '2026-01-05', why: '410' } } };
    const found = await verifyLinks([a, b], { before, today, probe: probe({ [a]: dead, [b]: alive }) });
    assert.deepEqual(found?.record[a], before[a]);
    assert.deepEqual(found.died, []);
  });
  it('keeps what was known of an address that does not say', async () => {
    const before = { [a]: { alive: '2026-01-01', dead: null } };
    const found = await verifyLinks([a, b], { before, today, probe: probe({ [a]: unclear, [b]: alive }) });
    assert.deepEqual(found?.record[a], before[a]);
  });
  it('is not touched when the network is down', async () => {
    assert.equal(await verifyLinks([a, b], { before: {}, today, probe: () => Promise.resolve(unclear) }), null);
  });
});
