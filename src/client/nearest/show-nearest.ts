/** Shows, on the page for wrong addresses, the pages whose addresses are nearest. */
import { fetchTitles } from '../search/read-json.ts';
import { rankAddresses } from './rank-addresses.ts';

const most = 5;

/** `section` is hidden until there is something to show; where the list can’t be had it stays so. */
export async function showNearest(section: HTMLElement, titlesUrl: string): Promise<void> {
  const titles = await fetchTitles(titlesUrl).catch(() => []);
  const byAddress = new Map(titles.map((title) => [title.url, title.title]));
  const nearest = rankAddresses(location.pathname, [...byAddress.keys()], most);
  section.querySelector('ul')?.replaceChildren(
    ...nearest.map((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = byAddress.get(address) ?? address;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  section.hidden = nearest.length === 0;
}
