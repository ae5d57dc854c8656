/** Which addresses a wrong one may have meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankAddresses } from './rank-addresses.ts';

const addresses = ['/briefings/oil-after-the-peak/', '/glossary/oil/', '/themes/trade/', '/facts/s400-contract-value/'];

describe('addresses near a wrong one', () => {
  it('finds the page behind a slip of the hand, capitals and an ending', () => {
    assert.deepEqual(rankAddresses('/briefings/Oil-After-teh-Peak.html', addresses, 1), [
      '/briefings/oil-after-the-peak/',
    ]);
  });

  it('finds a page by a part of its address', () => {
    assert.deepEqual(rankAddresses('/s400-contract', addresses, 5), ['/facts/s400-contract-value/']);
  });

  it('finds a page in another folder than was asked for', () => {
    assert.deepEqual(rankAddresses('/briefings/trade/', addresses, 5), ['/themes/trade/']);
  });

  it('offers nothing for what is like nothing, for the root, and survives broken escapes', () => {
    assert.deepEqual(rankAddresses('/wp-login.php', addresses, 5), []);
    assert.deepEqual(rankAddresses('/', addresses, 5), []);
    assert.deepEqual(rankAddresses('/%E0%A4%A', addresses, 5), []);
  });
});
