/** One mistake, one message: leaves out “unknown id” where the id is there, in a card that has a fault of its own. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { kindOf } from './file-kinds.ts';
import type { ContentFile } from './read-folder.ts';

/** What resolved is never asked for in vain: an id that is declared and yet unknown belongs to a card with a fault. */
export function dropEchoes(diagnostics: readonly Diagnostic[], files: readonly ContentFile[]): Diagnostic[] {
  if (!diagnostics.some((diagnostic) => diagnostic.asks)) return [...diagnostics];
  const declared = declaredIds(files);
  return diagnostics.filter(({ asks }) => !asks || !declared.has(keyOf(asks.what, asks.id)));
}

/** `fact lamps-lit`, `briefing oil`: everything that has a file or an entry, with faults or without. */
export function declaredIds(files: readonly ContentFile[]): Set<string> {
  return new Set(files.flatMap(declaredIn));
}

function declaredIn({ path, text }: ContentFile): string[] {
  const file = kindOf(path);
  switch (file.kind) {
    case 'facts':
      return entriesOf(text).map((id) => keyOf('fact', id));
    case 'events':
      return entriesOf(text).map((id) => keyOf('event', id));
    case 'briefing':
      return [keyOf('briefing', file.slug)];
    case 'theme':
    case 'source':
    case 'chart':
    case 'term':
    case 'contributor':
    case 'series':
      return [keyOf(file.kind, file.id)];
    case 'site':
    case 'corrections':
    case 'numbers':
    case 'page':
    case 'none':
    case 'unknown':
      return [];
  }
}

/** Keys at the left edge, read without YAML: the file may be the one that is not well formed. */
function entriesOf(text: string): string[] {
  return [...text.matchAll(/^([a-z0-9-]+):/gm)].map((match) => match[1] ?? '');
}

function keyOf(what: string, id: string): string {
  return `${what} ${id}`;
}
