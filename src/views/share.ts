/** Ways to pass a page on: plain links, which tell nobody anything until they are followed. */
import { shareWords, type ShareWords } from '../language/share-words.ts';
import { absoluteUrl, editionUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import type { Link } from './lines.ts';

export interface ShareView {
  readonly title: string;
  readonly url: string;
  readonly words: ShareWords;
  readonly links: readonly Link[];
}

export function viewShare({ path, title }: { path: string; title: string }, edition: Edition): ShareView {
  const words = shareWords(edition.language);
  const url = absoluteUrl(edition.newsroom.site.url, editionUrl(path, edition.language));
  return { title, url, words, links: linksTo(url, title, words.mail) };
}

function linksTo(url: string, title: string, mail: string): Link[] {
  const to = (address: string, values: Readonly<Record<string, string>>): string =>
    // Mail programs show a plus where the form encoding puts one for a space.
    `${address}?${new URLSearchParams(values).toString().replaceAll('+', '%20')}`;
  return [
    { text: mail, href: to('mailto:', { subject: title, body: `${title}\n\n${url}` }) },
    { text: 'WhatsApp', href: to('https://wa.me/', { text: `${title} ${url}` }) },
    { text: 'Telegram', href: to('https://t.me/share/url', { url, text: title }) },
    { text: 'X', href: to('https://x.com/intent/post', { url, text: title }) },
    { text: 'LinkedIn', href: to('https://www.linkedin.com/sharing/share-offsite/', { url }) },
    { text: 'Reddit', href: to('https://www.reddit.com/submit', { url, title }) },
  ];
}
