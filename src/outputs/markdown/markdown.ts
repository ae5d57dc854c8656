/** Pieces of Markdown: text that stays text, links, lists, tables, and the document they make. */

/** A text as Markdown shows it, whatever signs are in it. */
export function plain(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A block of running text; a sign at its start that would make it a list or heading is taken literally. */
export function paragraph(inline: string): string {
  return inline
    .trim()
    .replace(/^(?:[#+-]|=+$)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${plain(text).trim()}`;
}

/** `href` is a full address, or a fragment. */
export function link(href: string, text: string): string {
  return `[${plain(text).trim()}](${address(href)})`;
}

/** An address as it stands in a link: spaces and brackets would end it. */
export function address(href: string): string {
  return href.replace(/[\s()<>]/g, (sign) => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)));
}

/** Items are inline Markdown; further lines of an item are set under its first. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${indent(item, 2)}`).join('\n');
}

export function quoted(block: string): string {
  return block.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** Every line but the first is moved to the right. */
export function indent(block: string, by: number): string {
  return block.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

export interface MarkdownTable {
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  /** Cells are inline Markdown. */
  readonly rows: readonly (readonly string[])[];
}

export function table({ columns, rows }: MarkdownTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  return [
    row(columns.map(({ text }) => text)),
    row(columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
    ...rows.map(row),
  ].join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly (string | null)[]): string {
  return blocks.filter((block) => block !== null && block.trim() !== '').join('\n\n');
}
