/** The record of the addresses of sources: which answer, and which are gone. */
import { linkRecord, type LinkRecord } from '../schema/link-record.ts';
import type { ContentFile } from './read-folder.ts';

/** Path of the record below the content folder. */
export const linkRecordPath = '.released/links.json';

/** The record; empty where there is none, or none that can be read: then nothing is known to be gone. */
export function readLinkRecord(files: readonly Pick<ContentFile, 'path' | 'text'>[]): LinkRecord {
  const text = files.find((file) => file.path === linkRecordPath)?.text;
  if (text === undefined) return {};
  const parsed = linkRecord.safeParse(parseJson(text));
  return parsed.success ? parsed.data : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
