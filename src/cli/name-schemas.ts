/** Puts at the head of YAML files the comment that names their schema, for editors that read no settings of the project. */
import { kindOf } from '../newsroom/file-kinds.ts';
import type { ContentFile } from '../newsroom/read-folder.ts';
import { schemasFolder } from './write-schemas.ts';

/** The files that lack it, with it; what they say else stays as it is. */
export function nameSchemas(files: readonly ContentFile[]): ContentFile[] {
  return files
    .filter(({ path, text }) => path.endsWith('.yaml') && !text.includes('yaml-language-server:'))
    .flatMap((file) => {
      const { kind } = kindOf(file.path);
      if (kind === 'unknown' || kind === 'none') return [];
      const up = file.path.includes('/') ? '..' : '.';
      const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
      const comment = `# yaml-language-server: $schema=${up}/${schemasFolder}/${kind}.json`;
      return [{ ...file, text: `${comment}${lineEnd}${file.text}` }];
    });
}
