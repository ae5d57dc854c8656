/** Compiles the briefings of a newsroom, each only when its source or something it refers to has changed. */
import { compileBriefing, compilerVersion, type Compilation } from '../briefing/compile.ts';
import type { References } from '../briefing/vocabulary/component.ts';
import type { Chart } from '../charts/chart.ts';
import { isUnreviewed } from '../evidence/freshness.ts';
import { countedNouns } from '../evidence/measured-words.ts';
import { factSlots } from '../evidence/speak.ts';
import { digestOf, type CompileCache } from './compile-cache.ts';
import type { BriefingFile } from './authored-newsroom.ts';

export interface CompileInput {
  readonly references: References;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly cache: CompileCache;
  /** Digest of the code that draws charts and markup: a change of it makes every briefing anew. */
  readonly codeDigest: string;
}

/** Makes the function that compiles one briefing; digests of what briefings refer to are worked out once. */
export function createCompiler(input: CompileInput): (briefing: BriefingFile) => Compilation {
  const digestOfObject = memoize((name: string) => digestNamed(name, input));
  const common = [
    String(compilerVersion),
    input.codeDigest,
    input.references.language,
    input.references.designators.join('|'),
    countedNouns(input.references.facts.values()).join('|'),
  ];
  return (briefing) => {
    const { file } = briefing.frontMatter;
    const names = namesIn(briefing.prose).map(digestOfObject);
    const digest = digestOf([...common, file, String(briefing.linesAboveProse), briefing.prose, ...names]);
    const kept = input.cache.read(digest);
    if (kept) return kept;
    const source = { file, text: briefing.prose, linesAbove: briefing.linesAboveProse };
    const compilation = compileBriefing(source, input.references);
    input.cache.write(digest, compilation);
    return compilation;
  };
}

/** Everything the prose may refer to by an attribute; more than it does refer to would only mean an extra compilation. */
function namesIn(prose: string): string[] {
  return [...new Set([...prose.matchAll(/\b(?:id|source)=["']([^"']*)["']/g)].map((match) => match[1] ?? ''))];
}

/** Digest of every object of this name; what is shown of a fact also depends on the day, once it is past its review. */
function digestNamed(name: string, { references, charts }: CompileInput): string {
  const fact = references.facts.get(name);
  const isStale = fact !== undefined && isUnreviewed(fact, references.today);
  const chart = JSON.stringify(charts.get(name) ?? null, plainly);
  const named = factSlots(chart).map((slot) => references.facts.get(slot.id));
  const objects = [fact, isStale, references.sources.get(name), references.terms.get(name), named];
  return digestOf([name, chart, JSON.stringify(objects, plainly)]);
}

/** Maps and sets as lists: `JSON.stringify` alone would drop what is in them. */
function plainly(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return value instanceof Set ? [...value] : value;
}

function memoize(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
}
