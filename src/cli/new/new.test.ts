/** What `npm run new` makes, and what it refuses to make. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readContent } from '../../newsroom/read-content.ts';
import { readFolder } from '../../newsroom/read-folder.ts';
import { fillAnswers } from './fill-answers.ts';
import { idOf } from './id-of.ts';
import { momentIn } from './moment.ts';
import { readCall, type Call } from './read-call.ts';
import type { Desk } from './recipe.ts';
import { recipes } from './recipes/recipes.ts';
import { textAfter, tryChanges, type Verdict } from './try-changes.ts';

const now = '2026-06-15T10:20:30.000Z';
const { files } = readFolder(path.join(import.meta.dirname, 'starter'));
const desk: Desk = { authored: readContent(files), now };

describe('the id of a new thing', () => {
  const cases: Readonly<Record<string, string>> = {
    'Paid in rupees: the long wait': 'paid-in-rupees-the-long-wait',
    'India’s exports — a "record"?': 'indias-exports-a-record',
    'Élan vital': 'elan-vital',
    'The wardens found {fact:lamps-dark} lamps dark': 'the-wardens-found-lamps-dark',
    व्यापार: '',
  };
  for (const [words, id] of Object.entries(cases)) it(`is “${id}” for ${words}`, () => assert.equal(idOf(words), id));

  it('is cut between words', () => {
    const id = idOf('a very long headline that goes on and on and on until nobody reads it any more');
    assert.ok(
      id.length <= 60 && 'a-very-long-headline-that-goes-on-and-on-and-on-until-nobody-reads-it'.startsWith(`${id}-`),
    );
  });
});

describe('the moment of a new briefing', () => {
  it('is on the clock of the newsroom', () => {
    assert.equal(momentIn('Asia/Kolkata', now), '2026-06-15T15:50:00+05:30');
    assert.equal(momentIn('America/St_Johns', now), '2026-06-15T07:50:00-02:30');
    assert.equal(momentIn('UTC', now), '2026-06-15T10:20:00+00:00');
  });
});

describe('a call', () => {
  it('of a kind that is mistyped names the kind that was meant', () => {
    assert.match(refusalOf(readCall('brifing', [], recipes)), /did you mean `briefing`\?/);
  });
  it('with an option that the kind does not have names those it has', () => {
    assert.match(
      refusalOf(readCall('term', ['Ban', '--colour', 'red'], recipes)),
      /'--colour': expected --kind, --short/,
    );
  });
  it('that nobody can be asked about names all that is missing', async () => {
    const answers = await fillAnswers(callOf('source', []), desk, null);
    assert.match(refusalOf(answers), /"headline".*\n {2}--outlet.*\n {2}--kind.*\n {2}--reliability/);
  });
  it('asks for what is missing, and takes what is offered for an empty answer', async () => {
    const asked: string[] = [];
    const answers = await fillAnswers(callOf('briefing', []), desk, (question) => {
      asked.push(question);
      return Promise.resolve(asked.length === 1 ? 'Why leap days move' : '');
    });
    assert.deepEqual(asked.length, 3);
    assert.match(asked[1] ?? '', /\(calendar\) \[calendar\]/);
    assert.ok(typeof answers !== 'string' && answers.get('theme') === 'calendar');
  });
  it('stops asking where no answer comes', async () => {
    assert.match(
      refusalOf(await fillAnswers(callOf('term', []), desk, () => Promise.resolve(''))),
      /Unexpected empty answer/,
    );
  });
});

describe('what is made', () => {
  const calls: Readonly<Record<string, readonly string[]>> = {
    briefing: ['Why leap days move'],
    source: [
      'Leap days',
      '--outlet',
      'The Gazette',
      '--url',
      'https://example.org/a',
      '--kind',
      'news',
      '--reliability',
      'high',
      '--says',
      'It tells of leap days.',
    ],
    fact: [
      'Length of a week',
      '--theme',
      'calendar',
      '--value',
      '7',
      '--unit',
      'days',
      '--as-of',
      '2026',
      '--source',
      'wall-calendar',
      '--says',
      'A week has seven days.',
    ],
    series: ['Weeks by year', '--unit', 'count', '--rows', '2024=52,2025=52,2026=53'],
    chart: ['Most months are long', '--series', 'days-by-month'],
    term: ['Leap second', '--kind', 'concept', '--short', 'A second more.'],
    event: ['A leap day', '--date', '2024-02-29', '--says', 'It names the day.'],
    theme: ['Clocks', '--question', 'What time is it?', '--summary', 'Clocks differ.'],
    contributor: ['Anna Rao', '--about', 'Writes on calendars.'],
  };
  for (const [kind, words] of Object.entries(calls)) {
    it(`passes the check: ${kind}`, async () => {
      const verdict = await make(kind, words);
      assert.equal(verdict.kind, 'fits', verdict.kind === 'refused' ? verdict.why : '');
    });
  }
  it('covers every kind', () => assert.deepEqual([...recipes.keys()].sort(), Object.keys(calls).sort()));

  it('is a draft where it is a briefing', async () => {
    const verdict = await make('briefing', ['Why leap days move']);
    assert.match(verdict.kind === 'fits' ? (verdict.changes[0]?.text ?? '') : '', /^draft: true$/m);
  });
  it('is drawn as bars where a series has one number per name', async () => {
    const verdict = await make('chart', ['Most months are long', '--series', 'days-by-month']);
    assert.match(
      verdict.kind === 'fits' ? (verdict.changes[0]?.text ?? '') : '',
      /mark: bar\n {4}x: month\n {4}y: days/,
    );
  });
});

describe('what is refused', () => {
  it('is a file that is there already', async () => {
    const verdict = await make('term', ['Leap year', '--kind', 'concept', '--short', 'Again.']);
    assert.match(
      verdict.kind === 'refused' ? verdict.why : '',
      /^content\/glossary\/leap-year\.yaml:1:1 {2}error {2}exists/,
    );
  });
  it('is an unknown theme, with the one that was meant', async () => {
    const verdict = await make('briefing', ['Why leap days move', '--theme', 'calender']);
    assert.match(
      verdict.kind === 'refused' ? verdict.why : '',
      /en\.mdx:2:8 .*unknown-id\n.*\n.*\n.*\n {2}did you mean `calendar`\?/,
    );
  });
  it('is an id that stands in the ledger', async () => {
    const words = calls('Length of a common year', ['--id', 'common-year', '--value', '365', '--unit', 'days']);
    const verdict = await make('fact', words);
    assert.match(verdict.kind === 'refused' ? verdict.why : '', /duplicate-key/);
  });
  it('is a headline without letters for an address', async () => {
    const verdict = await make('briefing', ['व्यापार']);
    assert.match(verdict.kind === 'refused' ? verdict.why : '', /unknown-file/);
  });
  it('does not count faults that were there before', async () => {
    const broken = [...files, { path: 'themes/x.yaml', file: 'content/themes/x.yaml', text: 'name: 1' }];
    const answers = await fillAnswers(callOf('term', ['Ides', '--kind', 'concept', '--short', 'A day.']), desk, null);
    assert.ok(typeof answers !== 'string');
    const changes = recipes.get('term')?.make(answers, desk) ?? [];
    assert.equal(tryChanges(changes, { files: broken, folder: 'content', now }).kind, 'fits');
  });
});

describe('an entry', () => {
  it('keeps the line ends of the file it goes into', () => {
    assert.equal(
      textAfter({ kind: 'append', path: 'facts/a.yaml', text: 'b:\n  c: 1\n' }, 'a:\r\n  c: 1'),
      'a:\r\n  c: 1\r\nb:\r\n  c: 1\r\n',
    );
  });
});

function calls(statement: string, more: readonly string[]): string[] {
  return [statement, '--theme', 'calendar', '--as-of', '1582', '--source', 'wall-calendar', '--says', 'So.', ...more];
}

/** The sentence; empty where nothing was refused. */
function refusalOf(result: unknown): string {
  return typeof result === 'string' ? result : '';
}

function callOf(kind: string, words: readonly string[]): Call {
  const call = readCall(kind, words, recipes);
  assert.ok(typeof call !== 'string', refusalOf(call));
  return call;
}

async function make(kind: string, words: readonly string[]): Promise<Verdict> {
  const call = callOf(kind, words);
  const answers = await fillAnswers(call, desk, null);
  assert.ok(typeof answers !== 'string', refusalOf(answers));
  return tryChanges(call.recipe.make(answers, desk), {
    files: files.map((file) => ({ ...file, file: `content/${file.path}` })),
    folder: 'content',
    now,
  });
}
