import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lab, rgb } from 'd3';
import { accents, palettes, type Scheme } from './palette.ts';
import { alikeColours } from './rules/alike-colours.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const styles = ['tokens', 'chart-drawing'].map((name) =>
  readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8'),
);

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB: deutan, protan, tritan. */
const deficiencies: Record<string, readonly (readonly number[])[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(colour: string, matrix: readonly (readonly number[])[]): string {
  const { r, g, b } = rgb(colour);
  const linear = [r, g, b].map((channel) => (channel / 255) ** 2.2);
  const [x = 0, y = 0, z = 0] = matrix.map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((total, weight, index) => total + weight * (linear[index] ?? 0), 0),
      ),
    ),
  );
  return rgb(255 * x ** (1 / 2.2), 255 * y ** (1 / 2.2), 255 * z ** (1 / 2.2)).formatHex();
}

/** As a screen without colour shows it. */
function greyOf(colour: string): string {
  const share = luminance(colour);
  const channel = 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
  return rgb(channel, channel, channel).formatHex();
}

function distance(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

for (const scheme of schemes) {
  const palette = palettes[scheme];
  const series = [palette.c2, palette.c3, palette.c4, palette.c5];
  test(`every mark stands out from the paper (${scheme})`, () => {
    for (const colour of [...series, palette.c0, ...Object.values(accents[scheme])]) {
      assert.ok(
        contrast(colour, palette.paper) >= 3,
        `${colour} on ${palette.paper}: ${contrast(colour, palette.paper)}`,
      );
    }
  });

  test(`every letter can be read (${scheme})`, () => {
    assert.ok(contrast(palette.ink, palette.paper) >= 7);
    assert.ok(contrast(palette.soft, palette.paper) >= 4.5);
    const middle = [palette.c3, palette.c4, palette.c0];
    for (const colour of middle)
      assert.ok(contrast('#15171c', colour) >= 4.5, `letters on ${colour}: ${contrast('#15171c', colour)}`);
    for (const colour of [palette.c2, palette.c5, ...Object.values(accents[scheme])]) {
      assert.ok(contrast(palette.paper, colour) >= 4.5, `letters on ${colour}: ${contrast(palette.paper, colour)}`);
    }
  });

  for (const [name, matrix] of Object.entries(deficiencies)) {
    test(`no two series look alike (${scheme}, ${name})`, () => {
      for (const accent of Object.values(accents[scheme])) {
        const seen = [accent, ...series].map((colour) => seenBy(colour, matrix));
        seen.forEach((a, index) => {
          for (const b of seen.slice(index + 1))
            assert.ok(distance(a, b) >= 8, `${accent}: ${a} and ${b} are ${distance(a, b)} apart`);
        });
      }
    });
  }
}

for (const scheme of schemes) {
  for (const [name, matrix] of Object.entries(deficiencies)) {
    test(`no series looks like what recedes (${scheme}, ${name})`, () => {
      const { c0, c2, c3, c4, c5 } = palettes[scheme];
      for (const colour of [...Object.values(accents[scheme]), c2, c3, c4, c5]) {
        const apart = distance(seenBy(colour, matrix), seenBy(c0, matrix));
        assert.ok(apart >= 8, `${colour} and ${c0} are ${apart} apart`);
      }
    });
  }
}

test('two colours that an editor may name look alike only where the check refuses them together', () => {
  const names = Object.keys(accents.light).sort();
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as const));
  const isAlike = (one: string, other: string): boolean =>
    schemes.some((scheme) => {
      const colours = new Map(Object.entries(accents[scheme]));
      return Object.values(deficiencies).some((matrix) => {
        const [a, b] = [one, other].map((colour) => seenBy(colours.get(colour) ?? '', matrix));
        return distance(a ?? '', b ?? '') < 8;
      });
    });
  assert.deepEqual(
    pairs.filter(([one, other]) => isAlike(one, other)),
    alikeColours,
  );
});

for (const scheme of schemes) {
  test(`series differ in lightness, for screens and eyes without colour (${scheme})`, () => {
    const { c2, c3, c4, c5 } = palettes[scheme];
    for (const accent of Object.values(accents[scheme])) {
      const lightness = [accent, c2, c3, c4, c5].map((colour) => lab(greyOf(colour)).l).sort((a, b) => a - b);
      lightness.slice(1).forEach((light, index) => {
        const step = light - (lightness[index] ?? 0);
        assert.ok(step >= 5, `${accent}: two series are ${step} apart in grey`);
      });
    }
  });
}

test('the style sheets have the same colours', () => {
  const css = styles.join('');
  const pairs: [string, string, string][] = [
    ...(['paper', 'raised', 'ink', 'soft', 'hair', 'edge'] as const).map((name): [string, string, string] => [
      name,
      palettes.light[name],
      palettes.dark[name],
    ]),
    ...([0, 2, 3, 4, 5] as const).map((index): [string, string, string] => [
      `chart-${index}`,
      palettes.light[`c${index}`],
      palettes.dark[`c${index}`],
    ]),
    ...(['teal', 'indigo', 'plum', 'rust', 'slate', 'olive'] as const).map((name): [string, string, string] => [
      name,
      accents.light[name],
      accents.dark[name],
    ]),
  ];
  for (const [name, light, dark] of pairs) assert.ok(css.includes(`--${name}: light-dark(${light}, ${dark});`), name);
});
