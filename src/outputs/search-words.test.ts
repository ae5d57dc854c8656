/** Tests which words of the index are kept for telling what a reader meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listWords } from './search-words.ts';

describe('the word list', () => {
  it('has each word once, in alphabetical order, without case, hyphens and tags', () => {
    const { common, rare } = listWords(['<p class="vostro">Rupee rupees <b>RUPEE</b> S-400 the rupee’s rupee</p>']);
    assert.deepEqual(common, ['rupee']);
    assert.deepEqual(rare, ['rupees', 's400', 'the']);
  });

  it('has the parts of a compound as well as the whole', () => {
    assert.deepEqual(listWords(['co-production']).rare, ['co', 'coproduction', 'production']);
  });

  it('leaves out numbers, and scripts and drawings', () => {
    assert.deepEqual(listWords(['2025 5.43 <svg><text>axis</text></svg><script>const hidden = 1;</script>']).rare, []);
  });

  it('takes of a whole page what stands in its main part', () => {
    assert.deepEqual(listWords(['<body><header>Menu</header><main id="main">Method</main></body>']).rare, ['method']);
  });

  it('has other names from the head of a record', () => {
    const head =
      '<meta data-pagefind-meta="names[content]" content="Triumf"><meta data-pagefind-meta="accent[content]" content="rust">';
    assert.deepEqual(listWords([head]).rare, ['triumf']);
  });
});
