/** From authored facts to the ledger: ids become objects, derived values are worked out. */
import type { Authored } from '../schema/authored.ts';
import type { Diagnostic, Place } from '../schema/diagnostic.ts';
import type { AuthoredFact } from '../schema/fact.ts';
import { parsePeriod } from '../schema/period.ts';
import { parseUnit } from '../schema/unit.ts';
import { unknownId } from '../schema/unknown-id.ts';
import { checkFact } from './check-fact.ts';
import { evaluateFormula } from './evaluate.ts';
import type { Derivation, Fact, Quantity } from './fact.ts';
import { namesIn, parseFormula, type Formula } from './formula.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import type { Source } from './source.ts';

export interface Ledger {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Context {
  readonly authored: ReadonlyMap<string, Authored<AuthoredFact>>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly themes: ReadonlySet<string>;
  /** `null` for a fact with faults, which have been told. */
  readonly facts: Map<string, Fact | null>;
  /** Facts being resolved, in order: meeting one again is a circle. */
  readonly underWay: string[];
  readonly diagnostics: Diagnostic[];
  /** How many facts stand in the tree below each, itself included. */
  readonly sizes: Map<string, number>;
}

/** A larger tree no reader climbs, and shared branches would make it grow without end. */
const largestTree = 200;

/** Resolves every fact; one that can’t be resolved is left out and has a diagnostic. The map is in order of ids as given. */
export function resolveFacts(
  authored: ReadonlyMap<string, Authored<AuthoredFact>>,
  known: { sources: ReadonlyMap<string, Source>; themes: ReadonlySet<string> },
): Ledger {
  const context: Context = { authored, ...known, facts: new Map(), underWay: [], diagnostics: [], sizes: new Map() };
  for (const id of authored.keys()) resolveFact(id, context);
  const ordered = new Map<string, Fact>();
  for (const id of authored.keys()) {
    const fact = context.facts.get(id);
    if (fact) ordered.set(id, fact);
  }
  return { facts: ordered, diagnostics: context.diagnostics };
}

function resolveFact(id: string, context: Context): Fact | null {
  const done = context.facts.get(id);
  const authored = context.authored.get(id);
  if (done !== undefined || !authored) return done ?? null;
  context.underWay.push(id);
  const fact = buildFact(id, authored, context);
  context.underWay.pop();
  context.facts.set(id, fact);
  if (!fact) return null;
  context.sizes.set(id, treeSize(fact.derivation?.inputs ?? [], context));
  context.diagnostics.push(...checkFact(fact, authored));
  return fact;
}

function buildFact(id: string, authored: Authored<AuthoredFact>, context: Context): Fact | null {
  const { value: card, placeOf } = authored;
  if (!context.themes.has(card.theme)) {
    context.diagnostics.push(unknownId('theme', card.theme, { place: placeOf(['theme']), known: context.themes }));
  }
  const evidence = resolveEvidence(authored, card.evidence, context.sources);
  context.diagnostics.push(...evidence.diagnostics);
  const derivation = card.formula === undefined ? null : resolveDerivation(authored, card.formula, context);
  const quantity = derivation ? derivedQuantity(authored, derivation, context) : authoredQuantity(card);
  if (card.formula !== undefined && !quantity) return null;
  return {
    id,
    theme: card.theme,
    statement: card.statement,
    quantity,
    noun: card.noun ?? null,
    period: card.period === undefined ? null : parsePeriod(card.period),
    asOf: card.asOf ?? null,
    evidence: evidence.evidence,
    derivation,
    conflict: card.conflict ?? null,
    reviewBy: card.reviewBy ?? null,
    note: card.note ?? null,
  };
}

function authoredQuantity(card: AuthoredFact): Quantity | null {
  const unit = card.unit === undefined ? null : parseUnit(card.unit);
  if (card.value === undefined || !unit) return null;
  return { figure: card.value, unit, precision: card.precision ?? 'exact', decimals: card.decimals ?? null };
}

function resolveDerivation(authored: Authored<AuthoredFact>, text: string, context: Context): Derivation | null {
  const parsed = parseFormula(text);
  if ('fault' in parsed) {
    const { fault: message, start, end } = parsed;
    const place = authored.placeOf(['formula'], { start, end });
    context.diagnostics.push({ rule: 'invalid-formula', severity: 'error', place, message });
    return null;
  }
  const inputs = resolveInputs(authored, parsed.formula, context);
  return inputs && isClimbable(inputs, authored, context) ? { formula: parsed.formula, text, inputs } : null;
}

function isClimbable(inputs: readonly Fact[], authored: Authored<AuthoredFact>, context: Context): boolean {
  const size = treeSize(inputs, context);
  if (size <= largestTree) return true;
  context.diagnostics.push({
    rule: 'invalid-formula',
    severity: 'error',
    place: authored.placeOf(['formula']),
    message: `Unexpected derivation of ${size} steps, expected at most ${largestTree}, which readers can follow down to the sources`,
  });
  return false;
}

function treeSize(inputs: readonly Fact[], { sizes }: Context): number {
  return inputs.reduce((sum, input) => sum + (sizes.get(input.id) ?? 1), 1);
}

function resolveInputs(authored: Authored<AuthoredFact>, formula: Formula, context: Context): Fact[] | null {
  const inputs = namesIn(formula).map(({ id, offset }): Fact | null => {
    // Asked for by faults only: a place within a text is dear.
    const place = (): Place => authored.placeOf(['formula'], { start: offset, end: offset + id.length });
    if (!context.authored.has(id)) {
      context.diagnostics.push(unknownId('fact', id, { place: place(), known: context.authored.keys() }));
      return null;
    }
    if (context.underWay.includes(id)) {
      const circle = [...context.underWay.slice(context.underWay.indexOf(id)), id].join(' → ');
      context.diagnostics.push({
        rule: 'circular-formula',
        severity: 'error',
        place: place(),
        message: `Unexpected circle ${circle}, expected formulas that end in sourced facts`,
      });
      return null;
    }
    return resolveFact(id, context);
  });
  const found = inputs.filter((fact) => fact !== null);
  return found.length === inputs.length ? found : null;
}

function derivedQuantity(authored: Authored<AuthoredFact>, derivation: Derivation, context: Context): Quantity | null {
  const quantities = new Map(
    derivation.inputs.flatMap((fact) => (fact.quantity ? [[fact.id, fact.quantity] as const] : [])),
  );
  const result = evaluateFormula(derivation.formula, quantities);
  const place = authored.placeOf(['formula']);
  if ('fault' in result) {
    context.diagnostics.push({ rule: 'invalid-formula', severity: 'error', place, message: result.fault });
    return null;
  }
  const { unit, decimals } = authored.value;
  const declared = unit === undefined ? null : parseUnit(unit);
  if (declared && declared.dimension !== result.quantity.unit.dimension) {
    context.diagnostics.push({
      rule: 'unit-mismatch',
      severity: 'error',
      place: authored.placeOf(['unit']),
      message: `Unexpected unit \`${unit ?? ''}\`, expected \`${result.quantity.unit.dimension}\`, which the formula gives`,
    });
  }
  return { ...result.quantity, decimals: decimals ?? null };
}
