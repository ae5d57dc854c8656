/** From files to authored content: every file is read by the schema of its kind, every fault collected. */
import { authoredPart, type Authored } from '../schema/authored.ts';
import { chart } from '../schema/chart.ts';
import { corrections } from '../schema/correction.ts';
import { contributor } from '../schema/contributor.ts';
import { startOf, type Diagnostic } from '../schema/diagnostic.ts';
import { events } from '../schema/event.ts';
import { facts } from '../schema/fact.ts';
import { series } from '../schema/series.ts';
import { site } from '../schema/site.ts';
import { source } from '../schema/source.ts';
import { term } from '../schema/term.ts';
import { theme } from '../schema/theme.ts';
import { noYamlStore, type YamlStore } from '../schema/kept-yaml.ts';
import { kindOf, type CardKind } from './file-kinds.ts';
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import { readBriefing } from './read-briefing.ts';
import type { ContentFile } from './read-folder.ts';
import { readPage } from './read-page.ts';
import type { Mutable, Reading } from './reading.ts';
import { createYamlReader } from './read-yaml.ts';

/** Reads every file of the folder; what has faults is left out and has diagnostics. */
export function readContent(files: readonly ContentFile[], store: YamlStore = noYamlStore): AuthoredNewsroom {
  const content: Mutable<AuthoredNewsroom> = {
    site: null,
    themes: new Map(),
    contributors: new Map(),
    sources: new Map(),
    facts: new Map(),
    series: new Map(),
    charts: new Map(),
    events: new Map(),
    corrections: new Map(),
    terms: new Map(),
    briefings: [],
    pages: [],
    diagnostics: [],
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = createYamlReader(store, content.diagnostics);
  for (const file of files) readFile(file, { content, byPath, read });
  if (!byPath.has('site.yaml')) {
    content.diagnostics.push({
      rule: 'missing-file',
      severity: 'error',
      place: startOf('site.yaml'),
      message: 'Unexpected newsroom without `site.yaml`, expected one that names the site',
    });
  }
  return content;
}

function readFile(file: ContentFile, reading: Reading): void {
  const { content, read } = reading;
  const kind = kindOf(file.path);
  switch (kind.kind) {
    case 'site':
      content.site = read(file, site);
      return;
    case 'facts':
    case 'events':
    case 'corrections':
      readEntries(file, kind.kind, reading);
      return;
    case 'series':
      readSeries(file, kind.id, reading);
      return;
    case 'numbers':
      checkNumbers(file, kind.id, reading);
      return;
    case 'briefing':
      readBriefing(file, kind, reading);
      return;
    case 'page':
      readPage(file, kind, reading);
      return;
    case 'none':
      return;
    case 'unknown':
      content.diagnostics.push(unknownFile(file, kind.message));
      return;
    case 'theme':
    case 'contributor':
    case 'source':
    case 'chart':
    case 'term':
      readCard(file, kind, reading);
  }
}

function unknownFile({ file }: ContentFile, message: string): Diagnostic {
  return { rule: 'unknown-file', severity: 'error', place: startOf(file), message };
}

/** A file that holds one card and is named after it. */
function readCard(file: ContentFile, kind: { kind: CardKind; id: string }, { content, read }: Reading): void {
  switch (kind.kind) {
    case 'theme':
      keep(content.themes, kind.id, read(file, theme));
      return;
    case 'contributor':
      keep(content.contributors, kind.id, read(file, contributor));
      return;
    case 'source':
      keep(content.sources, kind.id, read(file, source));
      return;
    case 'chart':
      keep(content.charts, kind.id, read(file, chart));
      return;
    case 'term':
      keep(content.terms, kind.id, read(file, term));
  }
}

/** A file that maps ids to entries. */
function readEntries(file: ContentFile, kind: 'facts' | 'events' | 'corrections', { content, read }: Reading): void {
  switch (kind) {
    case 'facts':
      keepEntries(content.facts, read(file, facts), { what: 'fact', content });
      return;
    case 'events':
      keepEntries(content.events, read(file, events), { what: 'event', content });
      return;
    case 'corrections':
      keepEntries(content.corrections, read(file, corrections), { what: 'correction', content });
  }
}

function keep<T>(map: Map<string, Authored<T>>, id: string, authored: Authored<T> | null): void {
  if (authored) map.set(id, authored);
}

function keepEntries<T>(
  map: Map<string, Authored<T>>,
  entries: Authored<Record<string, T>> | null,
  { what, content }: { what: string; content: AuthoredNewsroom },
): void {
  for (const [id, value] of Object.entries(entries?.value ?? {})) {
    if (!entries) return;
    const other = map.get(id);
    const place = entries.placeOf([id]);
    if (other) {
      const where = other.placeOf([]);
      content.diagnostics.push({
        rule: 'duplicate-id',
        severity: 'error',
        place,
        message: `Unexpected second ${what} \`${id}\`, expected each id once; the first is at ${where.file}:${where.line}`,
      });
    } else map.set(id, authoredPart(entries, [id], value));
  }
}

function readSeries(file: ContentFile, id: string, { content, byPath, read }: Reading): void {
  const authored = read(file, series);
  const csv = byPath.get(`series/${id}.csv`);
  if (!csv) {
    content.diagnostics.push({
      rule: 'missing-file',
      severity: 'error',
      place: startOf(file.file),
      message: `Unexpected series without numbers, expected \`${id}.csv\` beside this file`,
    });
  } else if (authored) content.series.set(id, { authored, csv });
}

function checkNumbers(file: ContentFile, id: string, { content, byPath }: Reading): void {
  if (byPath.has(`series/${id}.yaml`)) return;
  content.diagnostics.push({
    rule: 'missing-file',
    severity: 'error',
    place: startOf(file.file),
    message: `Unexpected numbers without a description, expected \`${id}.yaml\` beside this file`,
  });
}
