/** The list of recent searches under an empty field, with a way to clear it. */
import { part, stamp } from './parts.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

export class RecentList {
  readonly #root: HTMLElement;
  readonly #onTake: (text: string) => void;

  constructor(root: HTMLElement, onTake: (text: string) => void) {
    this.#root = root;
    this.#onTake = onTake;
    part(root, 'forget').addEventListener('click', () => {
      forgetSearches();
      this.show(true);
      root.querySelector('input')?.focus();
    });
  }

  add(text: string): void {
    rememberSearch(text);
  }

  show(isWanted: boolean): void {
    const searches = isWanted ? recentSearches() : [];
    part(this.#root, 'recent').hidden = searches.length === 0;
    part(this.#root, 'recent-list').replaceChildren(
      ...searches.map((text) => {
        const item = stamp(this.#root, 'recent-item');
        const button = part(item, 'take');
        button.textContent = text;
        button.addEventListener('click', () => this.#onTake(text));
        return item;
      }),
    );
  }
}
