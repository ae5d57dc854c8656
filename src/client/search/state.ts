/** What is searched for, as it stands in the address: `/search/?q=vostro&kind=fact&sort=date`. */

export const facets = ['kind', 'theme', 'year', 'language'] as const;
export type Facet = (typeof facets)[number];

export interface SearchState {
  readonly q: string;
  /** The value chosen in each facet; a facet without one is absent. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly sort: 'relevance' | 'date';
}

/** Longest text that is searched for. */
const longest = 200;

/** What each facet may hold; anything else in an address is dropped. */
const shapes: Readonly<Record<Facet, RegExp>> = {
  kind: /^[a-z]{1,20}$/,
  theme: /^[a-z0-9]+(?:-[a-z0-9]+){0,12}$/,
  year: /^\d{4}$/,
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/,
};

export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = facets.flatMap((facet) => {
    const value = parameters.get(facet) ?? '';
    return shapes[facet].test(value) ? [[facet, value] as const] : [];
  });
  return {
    q: cleanText(parameters.get('q') ?? ''),
    chosen: Object.fromEntries(chosen),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The address’s query, empty for the empty state; parameters always in one order, so that equal states are equal texts. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  for (const facet of facets) {
    const value = state.chosen[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (state.sort === 'date') parameters.set('sort', 'date');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Text as typed, without what can’t be seen but can mislead: controls and marks that turn the direction of writing. */
export function cleanText(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trimStart();
  return Array.from(visible).slice(0, longest).join('');
}
