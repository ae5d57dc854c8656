/** How to cite a page, in its Markdown twin. */
import { bullets, joinBlocks, plain } from '../../outputs/markdown/markdown.ts';
import type { CiteView } from '../cite.ts';
import type { Edition } from '../edition.ts';
import { linkOf, part } from './twin.ts';

export function citeBlock(cite: CiteView, edition: Edition): string | null {
  const styles = cite.styles.map(({ name, text }) => `${plain(name)}: ${plain(text)}`);
  const files = cite.files.map((file) => linkOf(file, edition)).join(', ');
  return part(2, cite.title, joinBlocks([bullets(styles), `${plain(cite.download)}: ${files}`]));
}
