/** From files to authored content: every file is read by the schema of its kind, every fault collected. */
import type { z } from 'zod';
import { authoredPart, type Authored } from '../schema/authored.ts';
import { briefing, type AuthoredBriefing } from '../schema/briefing.ts';
import { chart, type AuthoredChart } from '../schema/chart.ts';
import { contributor, type AuthoredContributor } from '../schema/contributor.ts';
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';
import { events, type AuthoredEvent } from '../schema/event.ts';
import { facts, type AuthoredFact } from '../schema/fact.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { series, type AuthoredSeries } from '../schema/series.ts';
import { site, type AuthoredSite } from '../schema/site.ts';
import { source, type AuthoredSource } from '../schema/source.ts';
import { term, type AuthoredTerm } from '../schema/term.ts';
import { theme, type AuthoredTheme } from '../schema/theme.ts';
import { isLanguage, type Language } from '../language/language.ts';
import { splitFrontMatter } from './front-matter.ts';
import { kindOf, type FileKind } from './file-kinds.ts';
import type { ContentFile } from './read-folder.ts';

/** A briefing’s file, read: front matter by schema, prose still as text. */
export interface BriefingFile {
  readonly slug: string;
  readonly language: Language;
  readonly frontMatter: Authored<AuthoredBriefing>;
  readonly prose: string;
  readonly linesAboveProse: number;
}

/** The newsroom as written: ids are still ids. Maps are in order of file names, then of entries. */
export interface AuthoredNewsroom {
  readonly site: Authored<AuthoredSite> | null;
  readonly themes: Map<string, Authored<AuthoredTheme>>;
  readonly contributors: Map<string, Authored<AuthoredContributor>>;
  readonly sources: Map<string, Authored<AuthoredSource>>;
  readonly facts: Map<string, Authored<AuthoredFact>>;
  readonly series: Map<string, { readonly authored: Authored<AuthoredSeries>; readonly csv: ContentFile }>;
  readonly charts: Map<string, Authored<AuthoredChart>>;
  readonly events: Map<string, Authored<AuthoredEvent>>;
  readonly terms: Map<string, Authored<AuthoredTerm>>;
  readonly briefings: BriefingFile[];
  readonly diagnostics: Diagnostic[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads every file of the folder; what has faults is left out and has diagnostics. */
export function readContent(files: readonly ContentFile[]): AuthoredNewsroom {
  const content: Mutable<AuthoredNewsroom> = {
    site: null,
    themes: new Map(),
    contributors: new Map(),
    sources: new Map(),
    facts: new Map(),
    series: new Map(),
    charts: new Map(),
    events: new Map(),
    terms: new Map(),
    briefings: [],
    diagnostics: [],
  };
  for (const file of files) readFile(file, { content, files });
  if (!files.some((file) => file.path === 'site.yaml')) {
    content.diagnostics.push({ rule: 'missing-file', severity: 'error', place: startOf('site.yaml'), message: 'Unexpected newsroom without `site.yaml`, expected one that names the site' });
  }
  return content;
}

interface Reading {
  readonly content: Mutable<AuthoredNewsroom>;
  readonly files: readonly ContentFile[];
}

function readFile(file: ContentFile, { content, files }: Reading): void {
  const kind: FileKind = kindOf(file.path);
  const one = <S extends z.ZodType>(schema: S): Authored<z.output<S>> | null => readYaml(file, schema, content.diagnostics);
  switch (kind.kind) {
    case 'site':
      content.site = one(site);
      return;
    case 'theme':
      return keep(content.themes, kind.id, one(theme));
    case 'contributor':
      return keep(content.contributors, kind.id, one(contributor));
    case 'source':
      return keep(content.sources, kind.id, one(source));
    case 'chart':
      return keep(content.charts, kind.id, one(chart));
    case 'term':
      return keep(content.terms, kind.id, one(term));
    case 'facts':
      return keepEntries(content.facts, one(facts), { what: 'fact', content });
    case 'events':
      return keepEntries(content.events, one(events), { what: 'event', content });
    case 'series':
      return readSeries(file, kind.id, { content, files });
    case 'numbers':
      return checkNumbers(file, kind.id, { content, files });
    case 'briefing':
      return readBriefing(file, kind, content);
    case 'page':
    case 'none':
      return;
    case 'unknown':
      content.diagnostics.push({ rule: 'unknown-file', severity: 'error', place: startOf(file.file), message: kind.message });
  }
}

function readYaml<S extends z.ZodType>(file: ContentFile, schema: S, diagnostics: Diagnostic[]): Authored<z.output<S>> | null {
  const parsed = parseYaml({ file: file.file, text: file.text }, schema);
  diagnostics.push(...parsed.diagnostics);
  return parsed.authored;
}

function keep<T>(map: Map<string, Authored<T>>, id: string, authored: Authored<T> | null): void {
  if (authored) map.set(id, authored);
}

function keepEntries<T>(map: Map<string, Authored<T>>, entries: Authored<Record<string, T>> | null, { what, content }: { what: string; content: AuthoredNewsroom }): void {
  for (const [id, value] of Object.entries(entries?.value ?? {})) {
    if (!entries) return;
    const other = map.get(id);
    const place = entries.placeOf([id]);
    if (other) {
      const where = other.placeOf([]);
      content.diagnostics.push({ rule: 'duplicate-id', severity: 'error', place, message: `Unexpected second ${what} \`${id}\`, expected each id once; the first is at ${where.file}:${where.line}` });
    } else map.set(id, authoredPart(entries, [id], value));
  }
}

function readSeries(file: ContentFile, id: string, { content, files }: Reading): void {
  const authored = readYaml(file, series, content.diagnostics);
  const csv = files.find((other) => other.path === `series/${id}.csv`);
  if (!csv) {
    content.diagnostics.push({ rule: 'missing-file', severity: 'error', place: startOf(file.file), message: `Unexpected series without numbers, expected \`${id}.csv\` beside this file` });
  } else if (authored) content.series.set(id, { authored, csv });
}

function checkNumbers(file: ContentFile, id: string, { content, files }: Reading): void {
  if (files.some((other) => other.path === `series/${id}.yaml`)) return;
  content.diagnostics.push({ rule: 'missing-file', severity: 'error', place: startOf(file.file), message: `Unexpected numbers without a description, expected \`${id}.yaml\` beside this file` });
}

function readBriefing(file: ContentFile, { slug, language }: { slug: string; language: string }, content: AuthoredNewsroom): void {
  if (!isLanguage(language)) {
    content.diagnostics.push({ rule: 'unknown-file', severity: 'error', place: startOf(file.file), message: `Unexpected language \`${language}\`, expected a file named after a language the program speaks, such as \`en.mdx\`` });
    return;
  }
  const { split, diagnostics } = splitFrontMatter(file.file, file.text);
  content.diagnostics.push(...diagnostics);
  if (!split) return;
  const parsed = parseYaml({ file: file.file, text: split.frontMatter, linesAbove: split.linesAboveFrontMatter }, briefing);
  content.diagnostics.push(...parsed.diagnostics);
  if (!parsed.authored) return;
  content.briefings.push({ slug, language, frontMatter: parsed.authored, prose: split.prose, linesAboveProse: split.linesAboveProse });
}
