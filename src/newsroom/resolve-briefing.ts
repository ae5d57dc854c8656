/** From a briefing’s file to a briefing: front matter resolved, prose compiled. */
import type { Compilation } from '../briefing/compile.ts';
import { factSlots, fillSlots } from '../evidence/speak.ts';
import type { Path } from '../schema/authored.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';
import { checkText, type TextRules } from './check-texts.ts';
import type { Briefing, Contributor, Retraction } from './model.ts';
import type { BriefingFile } from './authored-newsroom.ts';
import { publicationOf, stageOf } from './life.ts';
import { lookUp, type Found } from './resolve-cards.ts';

export interface BriefingInput {
  readonly found: Found;
  readonly rules: TextRules;
  readonly contributors: ReadonlyMap<string, Contributor>;
  readonly compile: (briefing: BriefingFile) => Compilation;
  /** Moment of the build, ISO. */
  readonly now: string;
  /** The day that is in the newsroom’s zone. */
  readonly today: string;
}

/** Clocks differ: a briefing may be this far ahead of the build, in milliseconds. */
const tolerance = 5 * 60 * 1000;

/** The briefing, or `null` where it has errors; then they have been reported. */
export function resolveBriefing(file: BriefingFile, input: BriefingInput): Briefing | null {
  const { found, rules } = input;
  const front = file.frontMatter.value;
  const faults = [...checkHead(file, rules), ...checkDates(file, input.now)];
  faults.forEach(found.report);
  const named = { authored: file.frontMatter, found };
  const theme = lookUp(found.themes, { ...named, what: 'theme', id: front.theme, path: ['theme'] });
  const byline = front.byline.flatMap(
    (id, index) => lookUp(input.contributors, { ...named, what: 'contributor', id, path: ['byline', index] }) ?? [],
  );
  const compilation = input.compile(file);
  compilation.diagnostics.forEach(found.report);
  const ownChart =
    front.chart === undefined
      ? null
      : lookUp(found.charts, { ...named, what: 'chart', id: front.chart, path: ['chart'] });
  if (!theme || !compilation.compiled || faults.length > 0) return null;
  return {
    slug: file.slug,
    language: file.language,
    file: file.frontMatter.file,
    theme,
    ...resolveHead(file, rules),
    byline,
    place: front.place ?? null,
    publishedAt: publicationOf(front),
    updatedAt: front.updatedAt ?? null,
    aliases: front.aliases,
    stage: unpublishedStage(file, input.now) ?? 'published',
    chart: ownChart ?? found.charts.get(compilation.compiled.charts[0] ?? '') ?? null,
    compiled: compilation.compiled,
  };
}

function checkHead({ language, frontMatter: { value, placeOf } }: BriefingFile, rules: TextRules): Diagnostic[] {
  return [
    ...checkText(value.headline, { ...rules, language, placeOf: (part) => placeOf(['headline'], part) }),
    ...checkText(value.standfirst, { ...rules, language, placeOf: (part) => placeOf(['standfirst'], part) }),
  ];
}

/** Headline and standfirst with their figures filled in, and which facts those are. */
function resolveHead(
  { language, frontMatter: { value } }: BriefingFile,
  { facts }: TextRules,
): Pick<Briefing, 'headline' | 'standfirst' | 'headFacts'> {
  const speak = (text: string): string => fillSlots(text, { facts, language, style: 'prose' });
  const slots = factSlots(`${value.headline} ${value.standfirst}`);
  return {
    headline: speak(value.headline),
    standfirst: speak(value.standfirst),
    headFacts: [...new Set(slots.map(({ id }) => id))],
  };
}

/** What stands at the address of a briefing that was taken back. Its prose is no longer read. */
export function resolveRetraction(file: BriefingFile, { found, rules, now, today }: BriefingInput): Retraction | null {
  const { value: front, placeOf } = file.frontMatter;
  if (!front.retracted || stageOf(file, now) !== 'retracted') return null;
  const faults = [
    ...checkText(front.headline, { ...rules, language: file.language, placeOf: (part) => placeOf(['headline'], part) }),
    ...checkText(front.retracted.reason, {
      ...rules,
      language: file.language,
      placeOf: (part) => placeOf(['retracted', 'reason'], part),
    }),
    ...checkRetractionDate(file, today),
  ];
  faults.forEach(found.report);
  if (faults.length > 0) return null;
  const speak = (text: string): string =>
    fillSlots(text, { facts: rules.facts, language: file.language, style: 'prose' });
  return {
    slug: file.slug,
    language: file.language,
    headline: speak(front.headline),
    reason: speak(front.retracted.reason),
    date: front.retracted.date,
    aliases: front.aliases,
  };
}

function checkRetractionDate({ frontMatter: { value, placeOf } }: BriefingFile, today: string): Diagnostic[] {
  const { retracted } = value;
  if (!retracted || (retracted.date <= today && retracted.date >= publicationOf(value).slice(0, 10))) return [];
  const message = `Unexpected retraction on ${retracted.date}, expected a day between publication and today`;
  return [{ rule: 'impossible-date', severity: 'error', place: placeOf(['retracted', 'date']), message }];
}

function unpublishedStage(file: BriefingFile, now: string): 'draft' | 'planned' | null {
  const stage = stageOf(file, now);
  return stage === 'draft' || stage === 'planned' ? stage : null;
}

function checkDates(file: BriefingFile, now: string): Diagnostic[] {
  const { value: front, placeOf } = file.frontMatter;
  const fault = (path: Path, message: string, hint?: string): Diagnostic => ({
    rule: 'impossible-date',
    severity: 'error',
    place: placeOf(path),
    message,
    ...(hint !== undefined && { hint }),
  });
  const published = Date.parse(publicationOf(front));
  const updated = front.updatedAt === undefined ? published : Date.parse(front.updatedAt);
  const latest = Date.parse(now) + tolerance;
  return [
    ...(front.publishedAt !== undefined && published > latest
      ? [
          fault(
            ['publishedAt'],
            `Unexpected moment ${front.publishedAt}, expected one that has passed by the build at ${now}`,
            'to publish it then, write `publishAt` instead',
          ),
        ]
      : []),
    ...(front.updatedAt !== undefined && updated > latest
      ? [
          fault(
            ['updatedAt'],
            `Unexpected moment ${front.updatedAt}, expected one that has passed by the build at ${now}`,
          ),
        ]
      : []),
    ...(updated < published
      ? [fault(['updatedAt'], 'Unexpected update before publication, expected a later moment')]
      : []),
  ];
}
