import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linkFaults } from './link-faults.ts';

const content = [
  { path: 'briefings/other/en.mdx', file: 'content/briefings/other/en.mdx', text: 'See [it](/charts/oil.csv).\n' },
  {
    path: 'briefings/lamps/en.mdx',
    file: 'content/briefings/lamps/en.mdx',
    text: '---\r\ntheme: x\r\n---\r\n\r\nTake [the numbers](/charts/oil.csv) or [this](/facts/oil/#sources).\r\n',
  },
];
const site = {
  pages: new Map([
    ['/briefings/lamps/', { ids: new Set<string>() }],
    ['/facts/oil/', { ids: new Set(['evidence']) }],
  ]),
  files: new Set(['charts/lamps.csv']),
  origin: 'https://lamps.example',
  content,
};
const faults = (...links: string[]): string[] => linkFaults('/briefings/lamps/', { links: new Set(links) }, site);

describe('a link of a built page', () => {
  it('that leads nowhere is found where it was written, in the briefing of that page', () => {
    assert.deepEqual(faults('/charts/oil.csv', '/facts/oil/#sources'), [
      'content/briefings/lamps/en.mdx:5:20: Unexpected link to /charts/oil.csv, expected a page or file of the site (on the page /briefings/lamps/)',
      'content/briefings/lamps/en.mdx:5:47: Unexpected link to /facts/oil/#sources, expected an element with the id `sources` there (on the page /briefings/lamps/)',
    ]);
  });
  it('that no editor wrote is named by its page', () => {
    assert.deepEqual(faults('/nowhere/', 'http://old.example/'), [
      '/briefings/lamps/: Unexpected link to /nowhere/, expected a page or file of the site',
      '/briefings/lamps/: Unexpected link to http://old.example/, expected https',
    ]);
  });
  it('that leads somewhere is no fault', () => {
    assert.deepEqual(
      faults('/facts/oil/#evidence', '/charts/lamps.csv', '#', 'https://a.example/', 'mailto:a@b.example'),
      [],
    );
  });
});
