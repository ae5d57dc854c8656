/** What stands at the edges of every printed page: the site, the page, its address, and which sheet of how many. */

export interface PrintHeads {
  readonly siteName: string;
  readonly title: string;
  readonly address: string;
}

/** A style sheet: only there can running heads be said. How they look is in `print.css`. The first sheet has its headline instead. */
export function renderPrintHeads({ siteName, title, address }: PrintHeads): string {
  const boxes = { 'top-left': siteName, 'top-right': title, 'bottom-left': address };
  const rules = Object.entries(boxes).map(([place, text]) => `@${place}{content:${quoted(text)}}`);
  return `@page{${rules.join('')}}@page:first{@top-left{content:none}@top-right{content:none}}`;
}

/** A string of CSS that ends neither itself nor the element it stands in. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\"<>\p{Cc}]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
