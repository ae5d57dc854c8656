/** The dictionaries beside each other: what the types can’t hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comfortWords } from './comfort-words.ts';
import { followWords } from './follow-words.ts';
import type { Language } from './language.ts';
import { shareWords } from './share-words.ts';
import { strings } from './strings.ts';
import { withdrawalWords } from './withdrawal-words.ts';

/** Every text of a language by where it stands; texts made from values are made from these. */
function textsOf(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') found.set(path, String(Reflect.apply(value, null, ['7', '8', '9'])));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`);
  };
  const words = { strings, comfortWords, followWords, shareWords, withdrawalWords };
  for (const [name, wordsOf] of Object.entries(words)) collect(wordsOf(language), name);
  return found;
}

/** Names of formats, values for scripts, and patterns without words of their own. */
const same = /\.epub$|\.value$|\.axes\.\d\.name$|\.fact\.period$|\.cardAlt$/;

const english = textsOf('en');
const hindi = textsOf('hi');
const pairs = [...english].map(([path, text]) => ({ path, text, translated: hindi.get(path) ?? '' }));

describe('the Hindi dictionary', () => {
  it('has a text for every English one, and no other', () => {
    assert.deepEqual([...hindi.keys()], [...english.keys()]);
  });

  it('is in Hindi throughout', () => {
    const left = pairs.filter(({ path, translated }) => !same.test(path) && !/\p{Script=Devanagari}/u.test(translated));
    assert.deepEqual(left, []);
  });

  it('ends sentences where the English one does, with a danda', () => {
    const endings = pairs.filter(({ text, translated }) => text.endsWith('.') !== translated.endsWith('।'));
    assert.deepEqual(endings, []);
    assert.deepEqual(
      pairs.filter(({ translated }) => translated.endsWith('.')),
      [],
    );
  });

  it('keeps every slot that scripts and pages fill', () => {
    const slots = (text: string): string[] => (text.match(/\{\w\}|#|[789]|`[^`]*`/g) ?? []).sort();
    for (const { path, text, translated } of pairs) assert.deepEqual(slots(translated), slots(text), path);
  });
});
