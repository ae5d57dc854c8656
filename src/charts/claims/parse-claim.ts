/** Reads the statement of a claim. */
import type { Claim, Verb } from './claim.ts';

const factors = { doubles: 2, triples: 3, quadruples: 4, halves: 0.5 } as const;
const number = String.raw`-?\d+(?:\.\d+)?`;

type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Verb];

/** Each verb with what may follow it; the first that fits the end of the statement is taken. */
const verbs: readonly Reader[] = [
  [new RegExp(`(rises|falls)(?: by (${number})( percent|%)?)?$`), readMove],
  [/(?:(more than|nearly) )?(doubles|triples|quadruples|halves)$/, readMultiple],
  [
    /(peaks|bottoms) in (\S+)$/,
    ([, way, period = '']) => ({ kind: 'turns', way: way === 'peaks' ? 'peaks' : 'bottoms', period }),
  ],
  [new RegExp(`is (${number}) in (\\S+)$`), ([, value, period = '']) => ({ kind: 'is', value: Number(value), period })],
  [
    new RegExp(`stays (above|below) (${number})$`),
    ([, way, value]) => ({ kind: 'stays', way: way === 'above' ? 'above' : 'below', value: Number(value) }),
  ],
  [/leads(?: in (\S+))?$/, ([, period]) => ({ kind: 'leads', period: period ?? null })],
  [/exceeds (.+)$/, ([, other = '']) => ({ kind: 'exceeds', other })],
];

/** The claim, or `null` where the statement has no verb that is known. */
export function parseClaim(text: string): Claim | null {
  const range = / from (\S+) to (\S+)$/.exec(text);
  const statement = range ? text.slice(0, range.index) : text;
  for (const [pattern, read] of verbs) {
    const match = new RegExp(`(?:^|\\s)${pattern.source}`).exec(statement);
    if (!match) continue;
    const subject = statement.slice(0, match.index).trim();
    return {
      text,
      subject: subject === '' ? null : subject,
      verb: read(match),
      from: range?.[1] ?? null,
      to: range?.[2] ?? null,
    };
  }
  return null;
}

function readMove([, way, by, percent]: RegExpExecArray): Verb {
  return {
    kind: 'moves',
    way: way === 'rises' ? 'rises' : 'falls',
    by: by === undefined ? null : Number(by),
    isPercent: percent !== undefined,
  };
}

function readMultiple([, degree, word]: RegExpExecArray): Verb {
  const factor = Object.entries(factors).find(([name]) => name === word)?.[1] ?? 1;
  return { kind: 'multiplies', factor, degree: degree === 'more than' || degree === 'nearly' ? degree : 'about' };
}
