/** Sets the evidence rail: before the first block of the text that cites a source, a note with its words. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Evidence, Fact } from '../evidence/fact.ts';
import { withdrawalMark } from '../evidence/withdrawal.ts';
import { fillSlots } from '../evidence/speak.ts';
import { formatDate } from '../language/dates.ts';
import { say } from '../language/language.ts';
import { directionOf, isolated } from '../language/scripts.ts';
import type { Cited, Mark } from './citations.ts';
import type { Mention } from './compiled.ts';
import type { Context } from './vocabulary/component.ts';

/** More notes than this beside one block would run into the next. */
const mostNotes = 3;

/**
 * Key points and charts cite as well, and often first, but have no room beside them: their sources get their note where the text
 * comes to them. Notes repeat what the reference list says, for the eye only: hidden from assistive technology and from search,
 * shown by the stylesheet where there is room beside the text. They stand before their block, because they float: so they start
 * level with it, and push each other down instead of pulling the text apart.
 */
export function addRail(root: Root, context: Context): Root {
  const all = firstOfEachMention(context.citations.marks());
  const shown = new Set<number>();
  const children = root.children.flatMap((block) => {
    if (block.type !== 'element' || block.tagName === 'figure' || isKeyPoints(block)) return [block];
    const ids = idsIn(block);
    const beside = all.filter((item) => ids.has(item.mention.id) && !shown.has(item.number));
    const notes = onceEach(beside).slice(0, mostNotes);
    for (const { number } of notes) shown.add(number);
    return notes.length === 0 ? [block] : [rail(notes, context), block];
  });
  return { type: 'root', children };
}

/** A figure with three sources gets one note, for the source it rests on first. */
function firstOfEachMention(marks: readonly Mark[]): Mark[] {
  return marks.filter((item, index) => marks.findIndex((other) => other.mention === item.mention) === index);
}

function onceEach(marks: readonly Mark[]): Mark[] {
  return marks.filter((item, index) => marks.findIndex((other) => other.number === item.number) === index);
}

function isKeyPoints(block: Element): boolean {
  return Array.isArray(block.properties.className) && block.properties.className.includes('key-points');
}

function idsIn(element: Element): Set<string> {
  const own = typeof element.properties.id === 'string' ? [element.properties.id] : [];
  const inner = element.children.flatMap((child: ElementContent) =>
    child.type === 'element' ? [...idsIn(child)] : [],
  );
  return new Set([...own, ...inner]);
}

function rail(notes: readonly Mark[], context: Context): Element {
  return h(
    'div',
    { className: ['rail'], ariaHidden: 'true' },
    notes.map((note) => railNote(note, context)),
  );
}

function railNote({ number, cited, mention }: Mark, context: Context): Element {
  const { references } = context;
  const source = references.sources.get(cited.source);
  if (!source) throw new Error(`cited source ${cited.source} is not in the newsroom`);
  const { language } = references;
  const date = source.published === null ? '' : `, ${formatDate(source.published, { language })}`;
  const mark = withdrawalMark(source, language);
  return h('p', { className: ['rail-note'] }, [
    h('b', String(number)),
    ' ',
    ...wordsOf(cited, mention, context),
    h('cite', [`${isolated(source.outlet)}${date}`, ...(mark === null ? [] : [' · ', h('b', mark)])]),
  ]);
}

/** What the source says for the fact, or for one of the facts it is derived from. */
function evidenceFrom(fact: Fact, source: string): Evidence | null {
  const own = fact.evidence.find((item) => item.source.id === source);
  if (own) return own;
  const inputs = fact.derivation?.inputs ?? [];
  return inputs.map((input) => evidenceFrom(input, source)).find((item) => item !== null) ?? null;
}

const space: ElementContent = { type: 'text', value: ' ' };

function wordsOf(cited: Cited, mention: Mention, { references }: Context): ElementContent[] {
  const source = references.sources.get(cited.source);
  const quote = source?.quotes.find((candidate) => candidate.id === cited.quote);
  if (source && quote) {
    const lang = source.language === references.language ? undefined : source.language;
    return [h('q', { lang, dir: directionOf(lang) }, quote.text), space];
  }
  const fact = mention.fact === null ? undefined : references.facts.get(mention.fact);
  const evidence = fact && evidenceFrom(fact, cited.source);
  return evidence?.words.kind === 'says'
    ? [h('span', fillSlots(say(evidence.words.text, references.language), { ...references, style: 'prose' })), space]
    : [];
}
