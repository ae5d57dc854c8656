/** What reading the files of a newsroom works with. */
import type { AuthoredNewsroom } from './authored-newsroom.ts';
import type { ContentFile } from './read-folder.ts';
import type { ReadYaml } from './read-yaml.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Reading {
  readonly content: Mutable<AuthoredNewsroom>;
  readonly byPath: ReadonlyMap<string, ContentFile>;
  readonly read: ReadYaml;
}
