import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heaviestPages } from './page-kinds.ts';

test('takes the heaviest page of every kind, and a page at the top for itself', () => {
  const files = {
    'index.html': 9,
    'about/index.html': 3,
    'privacy/index.html': 2,
    'charts/index.html': 5,
    'charts/oil/index.html': 4,
    'charts/arms/index.html': 7,
    'charts/oil/embed/index.html': 1,
    'charts/arms/embed/index.html': 1,
    'facts/disputed/index.html': 8,
    'facts/oil/index.html': 1,
  };
  const pages = heaviestPages(Object.entries(files).map(([file, size]) => ({ file, size })));
  const about = ['/about/', '/charts/', '/charts/arms/', '/charts/arms/embed/', '/facts/disputed/', '/facts/oil/'];
  assert.deepEqual(pages, ['/', ...about, '/privacy/']);
});
