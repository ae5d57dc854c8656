/** Keeps what YAML files were found to hold, all in one file: of 5,000 cards a check then parses those that changed. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KeptYaml, YamlStore, YamlText } from '../schema/kept-yaml.ts';
import { writeWhole } from './write-whole.ts';

const entry = z.object({ text: z.string(), raw: z.unknown(), places: z.string() });
const keptFile = z.object({ code: z.string(), files: z.record(z.string(), entry) });
type Entry = z.output<typeof entry>;

export interface FileStore extends YamlStore {
  /** Writes what was asked for since it was opened; what is gone from the newsroom goes from it. */
  readonly save: () => void;
}

/** What is kept in `file`, if it was kept by the same `code`: its digest. */
export function openYamlStore(file: string, code: string): FileStore {
  const before = readKept(file, code);
  const asked = new Map<string, Entry>();
  let isChanged = false;
  return {
    read(source) {
      const found = before.get(source.file);
      if (found?.text !== textOf(source)) return null;
      asked.set(source.file, found);
      return { raw: found.raw, places: found.places };
    },
    write(source, kept: KeptYaml) {
      isChanged = true;
      asked.set(source.file, { text: textOf(source), ...kept });
    },
    save() {
      if (!isChanged && asked.size === before.size) return;
      writeWhole(file, JSON.stringify({ code, files: Object.fromEntries(asked) }));
    },
  };
}

/** Places count from the top of the file. */
function textOf({ text, linesAbove = 0 }: YamlText): string {
  return `${linesAbove}:${text}`;
}

function readKept(file: string, code: string): ReadonlyMap<string, Entry> {
  try {
    const kept = keptFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(kept.code === code ? Object.entries(kept.files) : []);
  } catch {
    return new Map();
  }
}
