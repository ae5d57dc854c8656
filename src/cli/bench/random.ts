/** The same “random” choices on every machine. */

export type Random = () => number;

/** A linear congruential generator, with the constants of Numerical Recipes: numbers from 0 up to 1. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

const syllables = 'ba de fi go ku la me ni po ru sa te vi zo cha dra kel mor pin sul'.split(' ');

/** A word of no language: three syllables. */
export function word(random: Random): string {
  return Array.from({ length: 3 }, () => pick(syllables, random) ?? '').join('');
}
