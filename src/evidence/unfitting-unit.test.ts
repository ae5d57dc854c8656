import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseUnit } from '../schema/unit.ts';
import type { Show } from './speak.ts';
import { unfittingUnit } from './unfitting-unit.ts';

function fault([unit, show]: readonly [string, Show], behind: string, language: 'en' | 'hi' = 'en'): string | null {
  const quantity = {
    figure: 63.84,
    unit: parseUnit(unit) ?? assert.fail(unit),
    precision: 'exact',
    decimals: null,
  } as const;
  return unfittingUnit({ quantity, show }, behind, language)?.message ?? null;
}

describe('words behind a figure', () => {
  it('may say its unit where it is printed without', () => {
    assert.equal(fault(['USD billion', 'number'], ' billion US dollars a year'), null);
    assert.equal(fault(['million tonnes', 'number'], ' million tonnes'), null);
    assert.equal(fault(['million tonnes', 'number'], ' million, of which'), null);
    assert.equal(fault(['%', 'number'], ' per cent'), null);
    assert.equal(fault(['USD billion', 'number'], ' to'), null);
    assert.equal(fault(['USD billion', 'number'], ' अरब डॉलर', 'hi'), null);
  });

  it('may not say another one, or the unit without its scale', () => {
    assert.match(
      fault(['USD billion', 'number'], ' million dollars') ?? '',
      /“million dollars”.*expected `USD billion`/,
    );
    assert.match(fault(['USD billion', 'number'], ' dollars') ?? '', /“dollars”/);
    assert.match(fault(['%', 'words'], ' percentage points') ?? '', /“percentage points”.*expected `%`/);
    assert.match(fault(['count', 'number'], ' km') ?? '', /“km”.*expected `count`/);
    assert.match(fault(['USD billion', 'number'], ' करोड़ रुपये', 'hi') ?? '', /“करोड़ रुपये”/);
  });

  it('may not say it a second time', () => {
    assert.match(
      fault(['USD billion', 'value'], ' billion') ?? '',
      /expected nothing: the figure is printed with its unit/,
    );
    assert.match(fault(['%', 'value'], ' per cent of them') ?? '', /“per cent”/);
    assert.equal(fault(['USD billion', 'value'], ' a year, in dollars'), null);
  });

  it('may say of what a ratio is one', () => {
    assert.equal(fault(['ratio', 'value'], ' dollars for each dollar'), null);
    assert.match(fault(['ratio', 'value'], ' per cent') ?? '', /“per cent”/);
  });
});
