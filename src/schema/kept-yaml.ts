/** What a YAML text was found to hold, in a form that can be kept: parsing it takes longer than all that is done with it. */
import { z } from 'zod';
import type { Path, PlaceOf } from './authored.ts';
import type { Place } from './diagnostic.ts';

export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Lines above the text in its file: 1 for front matter after `---`. */
  readonly linesAbove?: number;
  /** Most characters it may have, where that is less than a card may. */
  readonly limit?: number;
}

export interface KeptYaml {
  /** The value as YAML has it; a schema reads it as if it had just been parsed. */
  readonly raw: unknown;
  /** Where each part of it stands; see `writePlaces`. */
  readonly places: string;
}

/** Where parsed texts are kept; only those without faults. */
export interface YamlStore {
  readonly read: (source: YamlText) => KeptYaml | null;
  readonly write: (source: YamlText, kept: KeptYaml) => void;
}

export const noYamlStore: YamlStore = { read: () => null, write: () => undefined };

/** Places of a value and all its parts as one text, so that they cost nothing until one is asked for. */
export function writePlaces(raw: unknown, placeOf: PlaceOf): string {
  const places = pathsIn(raw).map((path) => {
    const { line, column, endLine, endColumn } = placeOf(path);
    return [JSON.stringify(path), [line, column, endLine, endColumn]] as const;
  });
  return JSON.stringify(places);
}

const writtenPlaces = z.array(z.tuple([z.string(), z.tuple([z.number(), z.number(), z.number(), z.number()])]));

/** The same places, read back; of a part that is not there, the nearest that encloses it. */
export function readPlaces(places: string, file: string): (path: Path) => Place {
  let known: ReadonlyMap<string, readonly [number, number, number, number]> | null = null;
  return (path) => {
    known ??= new Map(writtenPlaces.parse(JSON.parse(places)));
    const steps = path.map(String);
    for (let length = steps.length; length >= 0; length -= 1) {
      const found = known.get(JSON.stringify(steps.slice(0, length)));
      if (found) return { file, line: found[0], column: found[1], endLine: found[2], endColumn: found[3] };
    }
    throw new Error('places were kept without that of the whole');
  };
}

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
  return [path, ...parts];
}
