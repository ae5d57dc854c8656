/** Two facts that state one thing of one time have one value: else sources differ, and nobody says so. */
import type { Fact } from '../evidence/fact.ts';
import { formatQuantity } from '../evidence/format.ts';
import { normalizeText } from '../evidence/find-quote.ts';
import { defaultLanguage } from '../language/language.ts';
import type { LoadedNewsroom } from '../newsroom/load.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

export function checkRivalFacts({ authored, newsroom }: LoadedNewsroom): Diagnostic[] {
  const first = new Map<string, Fact>();
  return [...(newsroom?.facts.values() ?? [])].flatMap((fact): Diagnostic[] => {
    if (!fact.quantity) return [];
    const key = subjectOf(fact);
    const other = first.get(key);
    const card = authored.facts.get(fact.id);
    if (!other) first.set(key, fact);
    if (!other || !card || isSame(fact, other)) return [];
    const place = authored.facts.get(other.id)?.placeOf(['statement']);
    return [
      {
        rule: 'undeclared-conflict',
        severity: 'error',
        place: card.placeOf(['statement']),
        message: `Unexpected second value ${shown(fact)} for “${fact.statement.en}”, which \`${other.id}\` (${place?.file ?? ''}:${place?.line ?? 1}) puts at ${shown(other)}, expected one fact with a declared \`conflict\`, or another statement`,
      },
    ];
  });
}

/** What is stated, and of when. */
function subjectOf({ statement, asOf, period }: Fact): string {
  return JSON.stringify([normalizeText(statement.en).toLowerCase(), asOf, period?.text ?? null]);
}

function isSame(fact: Fact, other: Fact): boolean {
  return (
    JSON.stringify([fact.quantity?.figure, fact.quantity?.unit]) ===
    JSON.stringify([other.quantity?.figure, other.quantity?.unit])
  );
}

function shown({ quantity }: Fact): string {
  return quantity ? formatQuantity(quantity, { language: defaultLanguage, style: 'prose' }) : 'no value';
}
