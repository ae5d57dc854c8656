import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { h } from 'hastscript';
import type { Fact } from '../evidence/fact.ts';
import { bareFact, bareSource } from '../evidence/fixtures.ts';
import { createFindFigures } from '../evidence/find-figures.ts';
import type { Source } from '../evidence/source.ts';
import { parseUnit } from '../schema/unit.ts';
import { compileBriefing } from './compile.ts';
import type { References } from './vocabulary/component.ts';

const gazette: Source = {
  ...bareSource,
  outlet: 'The Lamp Gazette',
  published: '2024-05-01',
  url: 'https://example.org/lamps',
  quotes: [{ id: 'twelve', text: 'twelve lamps' }],
};
const logBook: Source = { ...gazette, id: 'log-book', outlet: 'Log book', quotes: [] };

function fact(id: string, figure: number | null, source: Source): Fact {
  const unit = parseUnit('count') ?? assert.fail();
  return {
    ...bareFact,
    id,
    statement: { en: 'Lamps lit' },
    quantity: figure === null ? null : { figure, unit, precision: 'exact', decimals: null },
    asOf: '2024',
    evidence: [
      { source, relation: 'supports', figure: null, words: { kind: 'says', text: { en: 'It counted them.' } } },
    ],
    reviewBy: figure === 7 ? '2024-06-01' : null,
  };
}

const facts = new Map(
  [fact('lamps', 12, gazette), fact('wicks', 7, logBook), fact('keeper', null, logBook)].map((item) => [item.id, item]),
);

const references: References = {
  language: 'en',
  facts,
  sources: new Map([gazette, logBook].map((source) => [source.id, source])),
  terms: new Map([['wick', { short: 'What burns.' }]]),
  charts: new Map([['lamps-by-year', { sources: [logBook] }]]),
  designators: ['L-20'],
  findFigures: createFindFigures({ language: 'en', facts, designators: ['L-20'] }),
  today: '2024-12-01',
  drawChart: (id, citations) =>
    h(
      'figure',
      { id: `chart-${id}` },
      citations.map((citation) => h('a', { id: citation.mentionId, href: `#ref-${citation.number}` })),
    ),
};

function compile(text: string): {
  html: string;
  faults: string[];
  compiled: ReturnType<typeof compileBriefing>['compiled'];
} {
  const { compiled, diagnostics } = compileBriefing({ file: 'x/en.mdx', text, linesAbove: 5 }, references);
  return {
    html: compiled?.html ?? '',
    compiled,
    faults: diagnostics.map(
      ({ place, rule, message, hint }) =>
        `${place.line}:${place.column} ${rule}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    ),
  };
}

describe('words in another language', () => {
  it('say which, and which way they run', () => {
    const { html, faults } = compile(
      'They say <Foreign lang="ru">Маяк</Foreign> and <Foreign lang="ur">چراغ</Foreign>, 2024.',
    );
    assert.deepEqual(faults, []);
    assert.match(
      html,
      /<span class="foreign" lang="ru">Маяк<\/span> and <span class="foreign" lang="ur" dir="rtl">چراغ</,
    );
  });

  it('are marked where a source is quoted in them', () => {
    const urdu: Source = { ...gazette, id: 'dawn', outlet: 'ڈان', language: 'ur', quotes: [{ id: 'a', text: 'چراغ' }] };
    const { compiled } = compileBriefing(
      { file: 'x', text: '<Quote source="dawn" id="a" />', linesAbove: 0 },
      { ...references, sources: new Map([['dawn', urdu]]) },
    );
    assert.match(compiled?.html ?? '', /<p lang="ur" dir="rtl">چراغ<\/p><cite>\u2068ڈان\u2069<sup>/);
  });

  it('are found behind entities and escapes, and over the end of a line', () => {
    assert.deepEqual(
      compile('5\\_ &amp; बत्ती\nघर.')
        .faults.filter((fault) => fault.includes('foreign'))
        .map((fault) => fault.split(':', 2)),
      [['6', '11 foreign-script']],
    );
  });
});

describe('a compiled briefing', () => {
  it('cites a source once even when it is mentioned twice, and knows both mentions', () => {
    const { compiled } = compile(
      'There are <Fact id="lamps" /> lamps.<Cite source="gazette" quote="twelve" />\n\nStill <Fact id="lamps" show="words" />.',
    );
    assert.deepEqual(compiled?.citations, [
      {
        number: 1,
        source: 'gazette',
        quotes: ['twelve'],
        mentions: [
          { id: 'm-lamps', fact: 'lamps' },
          { id: 'm-cite-gazette', fact: null },
          { id: 'm-lamps-2', fact: 'lamps' },
        ],
      },
    ]);
  });

  it('numbers sources in the order they are first cited', () => {
    const { compiled } = compile('<Fact id="wicks" /> wicks for <Fact id="lamps" /> lamps.');
    assert.deepEqual(
      compiled?.citations.map(({ number, source }) => [number, source]),
      [
        [1, 'log-book'],
        [2, 'gazette'],
      ],
    );
  });

  it('marks a figure with a link to its reference, named with its sources', () => {
    const { html } = compile('There are <Fact id="lamps" /> lamps.');
    assert.match(
      html,
      /<a class="fact" id="m-lamps" href="#ref-1" data-fact="lamps" data-refs="1" aria-label="12, source 1"><data value="12">12<\/data><\/a>/,
    );
  });

  it('prints small numbers in words where asked', () => {
    assert.match(compile('<Fact id="lamps" show="words" /> lamps').html, />twelve<\/data>/);
  });

  it('counts figures, and those past their review, in the tally', () => {
    const { compiled, html } = compile(
      '<Fact id="wicks" /> and <Fact id="lamps" />, <Fact id="keeper">kept</Fact>, <Unbound why="a saying">1,001</Unbound> nights.',
    );
    assert.deepEqual(compiled?.tally, { figures: 2, derived: 0, disputed: 0, unreviewed: 1, exceptions: 1 });
    assert.match(html, /class="fact stale"/);
  });

  it('lifts key points out of the prose', () => {
    const { compiled } = compile('<KeyPoints>\n- First: <Fact id="lamps" /> lamps.\n- Second.\n</KeyPoints>\n\nProse.');
    assert.match(compiled?.keyPointsHtml ?? '', /^<ul>[\s\S]*m-lamps[\s\S]*<\/ul>$/);
    assert.doesNotMatch(compiled?.html ?? '', /First/);
  });

  it('gives sections ids, an anchor each, and a list', () => {
    const { compiled, html } = compile('## What came\n\nText.\n\n### When\n\nText.\n\n## What came\n\nText.');
    assert.deepEqual(compiled?.sections, [
      { id: 'what-came', depth: 2, text: 'What came' },
      { id: 'when', depth: 3, text: 'When' },
      { id: 'what-came-1', depth: 2, text: 'What came' },
    ]);
    assert.match(
      html,
      /<h2 id="what-came">What came<a class="anchor" href="#what-came" aria-label="Link to section: What came"><\/a><\/h2>/,
    );
  });

  it('sets a quote inline or as a block with its outlet', () => {
    assert.match(
      compile('It had <Quote source="gazette" id="twelve" />.').html,
      /<q class="quote">twelve lamps<\/q><sup><a class="cite"/,
    );
    assert.match(
      compile('<Quote source="gazette" id="twelve" />').html,
      /<blockquote class="quote" id="p\.\d"><p>twelve lamps<\/p><cite>The Lamp Gazette/,
    );
  });

  it('puts a note in the rail after the block that first cites a source, and none after the next', () => {
    const { html } = compile('One <Fact id="lamps" />.\n\nTwo <Fact id="lamps" />.');
    assert.equal(html.match(/class="rail"/g)?.length, 1);
    assert.ok(html.indexOf('class="rail"') < html.indexOf('Two'));
  });

  it('tells in the rail of the prose what key points cited already', () => {
    const { html } = compile('<KeyPoints>\n- First: <Fact id="lamps" />.\n</KeyPoints>\n\nProse: <Fact id="lamps" />.');
    assert.match(html, /class="rail"[^>]*><p class="rail-note"><b>1<\/b>[\s\S]*Prose/);
  });

  it('puts the note beside the text where key points or a chart cited the source before', () => {
    const { html } = compile(
      '<KeyPoints>\n\n- <Fact id="lamps" />\n\n</KeyPoints>\n\nNothing.\n\nAt last <Fact id="lamps" />.',
    );
    assert.equal(html.match(/class="rail"/g)?.length, 1);
    assert.ok(html.indexOf('Nothing') < html.indexOf('class="rail"'));
  });

  it('draws a chart with its sources cited', () => {
    const { compiled, html } = compile('<Chart id="lamps-by-year" />');
    assert.match(
      html,
      /<figure id="chart-lamps-by-year"><a id="m-chart-lamps-by-year-log-book" href="#ref-1"><\/a><\/figure>/,
    );
    assert.deepEqual(compiled?.charts, ['lamps-by-year']);
  });

  it('has the tables, footnotes, deletions and bare links of GitHub’s Markdown', () => {
    const { html } = compile(
      '| a | b |\n| - | -: |\n| c | d |\n\n~~gone~~ https://example.org/x and more[^1]\n\n[^1]: A note.',
    );
    assert.match(
      html,
      /<section class="scroll" tabindex="0" aria-label="Table: a, b"><table><thead><tr><th scope="col">a<\/th>/,
    );
    assert.match(html, /<del>gone<\/del> <a href="https:\/\/example.org\/x">/);
    assert.match(html, /<section data-footnotes/);
  });

  it('keeps names with digits and fiscal years on one line, and their text as it was', () => {
    const { html } = compile('The L-20 of 2024–25 and **post-2019** years, [x](https://example.org/a-1).');
    assert.match(
      html,
      /The <span class="whole">L-20<\/span> of <span class="whole">2024–25<\/span> and <strong><span class="whole">post-2019<\/span>/,
    );
    assert.match(html, /href="https:\/\/example.org\/a-1">x</);
  });

  it('is the same whenever it is compiled', () => {
    const text = 'One <Fact id="lamps" />.\n\n## A\n\n<Chart id="lamps-by-year" />';
    assert.deepEqual(compile(text), compile(text));
  });
});

describe('a briefing with faults', () => {
  const cases: readonly [name: string, text: string, fault: RegExp][] = [
    [
      'an unknown fact',
      'A <Fact id="lamp" />.',
      /^6:9 unknown-id: Unexpected fact `lamp`, expected the id of a fact \(did you mean `lamps`\?\)$/,
    ],
    [
      'an unbound figure',
      'It has 13 lamps.',
      /^6:8 unsourced-figure: Unexpected figure `13`, .*\(did you mean `<Fact id="lamps" \/>`\?\)$/,
    ],
    ['a fact without a value and without words', 'A <Fact id="keeper" />.', /fact-without-words/],
    ['an import', 'import x from "y"\n\nText.', /^6:1 no-code: /],
    ['an expression', 'Text {1 + 1}.', /^6:6 no-code: /],
    ['an expression in an attribute', 'A <Fact id={process.env.HOME} />.', /no-code: Unexpected expression in <Fact>/],
    ['a spread', 'A <Fact {...x} />.', /no-code/],
    ['raw HTML', '<script>x</script>', /no-html: Unexpected <script>/],
    ['a misspelt component', 'A <Fakt id="lamps" />.', /unknown-component: Unexpected <Fakt>, .*did you mean `<Fact>`/],
    [
      'an unknown attribute',
      'A <Fact id="lamps" shwo="words" />.',
      /unknown-key: Unexpected attribute `shwo`, .*did you mean `show`/,
    ],
    ['a missing attribute', 'A <Fact />.', /missing-field: Unexpected end of <Fact>, expected `id`/],
    ['an unclosed component', 'A <Term id="wick">wick.', /mdx-syntax/],
    ['a stray sign', 'Fewer than <5 lamps', /mdx-syntax.*&lt;/],
    ['a heading of the first level', '# Lamps', /heading-level/],
    ['a jump of headings', '### Lamps', /heading-level: Unexpected heading of level 3 under level 1/],
    ['a footnote nobody defined', 'Text[^x].', /footnote: Unexpected footnote mark `\[\^x\]`/],
    ['a dangerous link', '[x](javascript:alert(1))', /unsafe-url/],
    ['an image', '![x](https://example.org/x.png)', /no-image/],
    ['a chart in a sentence', 'See <Chart id="lamps-by-year" /> here.', /wrong-position/],
    ['a chart twice', '<Chart id="lamps-by-year" />\n\n<Chart id="lamps-by-year" />', /^8:8 duplicate-chart/],
  ];
  for (const [name, text, fault] of cases) {
    it(`is refused: ${name}`, () => {
      const { compiled, faults } = compile(text);
      assert.equal(compiled, null);
      assert.match(faults[0] ?? '', fault);
    });
  }
});
