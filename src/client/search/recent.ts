/** Searches made on this device, newest first; they are kept nowhere else. */

const key = 'searches';
const most = 6;

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    // Blocked storage, or a value that is not ours: there is nothing to show.
    return [];
  }
}

export function rememberSearch(text: string): void {
  const q = text.trim();
  if (q === '') return;
  store([q, ...recentSearches().filter((other) => other.toLowerCase() !== q.toLowerCase())].slice(0, most));
}

export function forgetSearches(): void {
  store([]);
}

function store(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(searches));
  } catch {
    // Private windows and strict settings refuse; searches are then not remembered.
  }
}
