import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from './parse-csv.ts';

function cells(text: string): string[][] {
  return parseCsv('a.csv', text).csv?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? [];
}

function faults(text: string): string[] {
  return parseCsv('a.csv', text).diagnostics.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`);
}

test('reads commas, quotation marks and line ends inside a quoted cell', () => {
  assert.deepEqual(cells('a,b\n"x, y","say ""yes"""\n"two\nlines",\n'), [
    ['x, y', 'say "yes"'],
    ['two\nlines', ''],
  ]);
});

test('reads CRLF line ends and skips a byte-order mark', () => {
  const { csv } = parseCsv('a.csv', '\uFEFFa,b\r\n1,2\r\n');
  assert.deepEqual(
    csv?.header.map((cell) => cell.text),
    ['a', 'b'],
  );
  assert.deepEqual(cells('\uFEFFa,b\r\n1,2\r\n'), [['1', '2']]);
});

test('knows where each cell stands, also after a quoted line end', () => {
  const { csv } = parseCsv('a.csv', 'a,b\n"x\ny",12\n3,4\n');
  const second = csv?.rows[0]?.cells[1]?.place;
  assert.deepEqual([second?.line, second?.column, second?.endColumn], [3, 4, 6]);
  assert.equal(csv?.rows[1]?.place.line, 4);
});

test('refuses a row with too many or too few cells, and an empty line', () => {
  assert.deepEqual(faults('a,b\n1,2\n1,2,3\n'), ['3:5 ragged-row']);
  assert.deepEqual(faults('a,b\n1\n'), ['2:1 ragged-row']);
  assert.deepEqual(faults('a,b\n\n1,2\n'), ['2:1 ragged-row']);
});

test('refuses a header that stands twice', () => {
  assert.deepEqual(faults('a,b,a\n1,2,3\n'), ['1:5 duplicate-header']);
  assert.deepEqual(faults('a,b,c\n1,2,3\n'), []);
});

test('refuses semicolons and tabs between columns, and says so once', () => {
  assert.deepEqual(faults('a;b\n1;2\n'), ['1:2 csv-delimiter']);
  assert.deepEqual(faults('a\tb\n1\t2\n'), ['1:2 csv-delimiter']);
});

test('refuses an open quotation mark, one inside a cell, and text after a closing one', () => {
  assert.deepEqual(faults('a,b\n1,"x\n'), ['2:3 csv-syntax']);
  assert.deepEqual(faults('a,b\n1,x"y\n'), ['2:4 csv-syntax']);
  assert.deepEqual(faults('a,b\n1,"x"y\n'), ['2:6 csv-syntax']);
});

test('refuses a file without rows', () => {
  assert.deepEqual(faults(''), ['1:1 empty-series']);
  assert.deepEqual(faults('a,b\n'), ['1:1 empty-series']);
});
