/** Dates citations with the day they are read, and copies them: as text, and as what a reference manager takes. */
import { copy } from '../copy.ts';
import { dayOf, withAccess } from './accessed.ts';
import { dateCitations } from './date-citations.ts';

export function startCitations(cite: HTMLElement): void {
  const now = new Date();
  dateCitations(cite, now);
  cite.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('button[data-text], button[data-file]');
    const { text, file } = button?.dataset ?? {};
    if (button && text) void copy(button, wordsOf(text));
    if (button && file) void readFile(file, now).then((content) => copy(button, content));
    const link = target?.closest<HTMLAnchorElement>('a[download]');
    if (!link || link.href.startsWith('blob:')) return;
    event.preventDefault();
    void save(link, now);
  });
}

function wordsOf(id: string): string {
  return (
    document
      .getElementById(id)
      ?.textContent.trim()
      .replace(/[ \n]+/g, ' ') ?? ''
  );
}

async function readFile(address: string, now: Date): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return withAccess(await response.text(), address.split('.').at(-1) ?? '', dayOf(now));
}

/** Where the file does not come, the link itself is followed: a file without the day is better than none. */
async function save(link: HTMLAnchorElement, now: Date): Promise<void> {
  const dated = document.createElement('a');
  dated.download = link.pathname.split('/').at(-1) ?? '';
  try {
    dated.href = URL.createObjectURL(new Blob([await readFile(link.href, now)]));
  } catch {
    location.href = link.href;
    return;
  }
  dated.click();
  URL.revokeObjectURL(dated.href);
}
