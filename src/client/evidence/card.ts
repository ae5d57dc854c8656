/** What stands on an evidence card, made of text nodes and links. */

/** As `src/views/evidence-cards.ts` writes it; the site’s own file, built with the page. */
export interface Cards {
  readonly words: { readonly label: string; readonly open: string; readonly reference: string };
  readonly facts: Readonly<Record<string, Card | undefined>>;
}

export interface Card {
  readonly href: string;
  readonly value: string | null;
  readonly statement: string;
  readonly when: string | null;
  readonly marks: readonly string[];
  readonly formula: string | null;
  readonly items: readonly CardItem[];
}

interface CardItem {
  readonly outlet: string;
  readonly date: string;
  readonly original: { readonly href: string; readonly text: string } | null;
  readonly quote: string | null;
  readonly says: string | null;
  /** Language and direction of the quoted words, where they are not the page’s. */
  readonly lang?: string;
  readonly dir?: string;
  readonly relation: string | null;
  /** Says that the source was retracted or superseded. */
  readonly notice: string | null;
}

/** The cards of the page; `null` where they can’t be had: offline, a saved copy, a broken connection. */
export async function readCards(address: URL): Promise<Cards | null> {
  try {
    const response = await fetch(address);
    const cards: unknown = response.ok ? await response.json() : null;
    return isCards(cards) ? cards : null;
  } catch {
    return null;
  }
}

/** The file is the site’s own and made with it: what needs a look is whether it is that file at all. */
function isCards(value: unknown): value is Cards {
  return typeof value === 'object' && value !== null && 'facts' in value && 'words' in value;
}

/** `reference` is the address of the numbered reference on the page: `#ref-3`. */
export function fillCard(
  page: Document,
  card: Card,
  { words, reference }: { words: Cards['words']; reference: string },
): Node[] {
  const element = (tag: string, name: string, ...content: (Node | string)[]): HTMLElement => {
    const made = page.createElement(tag);
    if (name !== '') made.className = name;
    made.append(...content);
    return made;
  };
  const link = (href: string, text: string): HTMLAnchorElement => {
    const made = page.createElement('a');
    made.href = href;
    made.append(text);
    return made;
  };
  const item = (of: CardItem): HTMLElement => {
    const words = element(of.quote === null ? 'span' : 'q', 'words', of.quote ?? of.says ?? '');
    if (of.lang !== undefined && of.quote !== null) Object.assign(words, { lang: of.lang, dir: of.dir ?? '' });
    const line = [of.outlet, of.date, of.relation].filter((part) => part !== null && part !== '').join(' · ');
    return element(
      'li',
      '',
      words,
      element('span', 'by', line, ...(of.original ? [' ', link(of.original.href, of.original.text)] : [])),
      ...(of.notice === null ? [] : [element('p', 'withdrawn', of.notice)]),
    );
  };
  const when = [card.when, ...card.marks].filter((part) => part !== null).join(' · ');
  return [
    element('p', 'what', ...(card.value === null ? [] : [element('strong', '', card.value), ' ']), card.statement),
    ...(when === '' ? [] : [element('p', 'by', when)]),
    ...(card.formula === null ? [] : [element('p', 'formula', `= ${card.formula}`)]),
    ...(card.items.length === 0 ? [] : [element('ul', '', ...card.items.map(item))]),
    element('p', 'ways', link(card.href, words.open), ' ', link(reference, words.reference)),
  ];
}
