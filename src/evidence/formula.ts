/** Formulas over facts: `trade-imports - trade-exports`, `share(crude, imports)`. Parsed by a small grammar; nothing is evaluated as code. */

/** A parsed formula. `offset` counts characters from the start of its text. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fact'; readonly id: string; readonly offset: number }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Formula[] };

export type Operator = '+' | '-' | '*' | '/';

/** How many arguments each function takes. `change` and `growth` go from the first to the second. */
export const functionArity = { min: null, max: null, sum: null, share: 2, change: 2, growth: 2 } as const;
export type FunctionName = keyof typeof functionArity;

/** `start` and `end` say where in the text the fault lies. */
export type ParsedFormula =
  { readonly formula: Formula } | { readonly fault: string; readonly start: number; readonly end: number };

/** Longer ones nobody follows, and nesting without end would exhaust the stack. */
const longestFormula = 500;

interface Token {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  readonly text: string;
  readonly offset: number;
}

class FormulaFault extends Error {
  readonly at: Pick<Token, 'text' | 'offset'>;
  constructor(message: string, at: Pick<Token, 'text' | 'offset'>) {
    super(message);
    this.at = at;
  }
}

/**
 * Parses `sum = product (("+" | "-") product)*`, `product = unit (("*" | "/") unit)*`,
 * `unit = number | fact-id | function "(" sum ("," sum)* ")" | "(" sum ")"`.
 * A minus between two ids needs spaces around it, as ids contain hyphens. `−`, `×` and `÷` may stand for `-`, `*` and `/`.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > longestFormula) {
    const fault = `Unexpected formula of ${text.length} characters, expected at most ${longestFormula}: give parts of it facts of their own`;
    return { fault, start: longestFormula, end: text.length };
  }
  try {
    return { formula: new Parser(tokenize(text)).parseWhole() };
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error;
    const { offset, text: part } = error.at;
    // What is missing at the end is missed after the last character.
    const start = Math.max(0, Math.min(offset, text.length - 1));
    return { fault: error.message, start, end: Math.max(start + 1, Math.min(offset + part.length, text.length)) };
  }
}

/** A fact in a formula, and where its id begins. */
export type FactName = Extract<Formula, { kind: 'fact' }>;

/** The facts a formula names, each once, in order of appearance. */
export function namesIn(formula: Formula): FactName[] {
  const all = allNames(formula);
  return all.filter((name, index) => all.findIndex((other) => other.id === name.id) === index);
}

function allNames(formula: Formula): FactName[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'fact':
      return [formula];
    case 'binary':
      return [...allNames(formula.left), ...allNames(formula.right)];
    case 'call':
      return formula.arguments.flatMap(allNames);
  }
}

const tokenPattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![a-z0-9.-])|(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)|(?<symbol>[-+*/(),−×÷]))/y;
const plainSymbols: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['×', '*'],
  ['÷', '/'],
]);

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  while (text.slice(pattern.lastIndex).trim() !== '') {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match)
      throw new FormulaFault(
        `Unexpected \`${text.slice(start).trim().charAt(0)}\` in the formula, expected a fact id, number or operator`,
        { text: text.slice(start).trim().charAt(0), offset: text.length - text.slice(start).trimStart().length },
      );
    const found = match.groups?.['number'] ?? match.groups?.['name'] ?? match.groups?.['symbol'] ?? '';
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['name'] ? 'name' : 'symbol';
    tokens.push({ kind, text: plainSymbols.get(found) ?? found, offset: pattern.lastIndex - found.length });
  }
  return [...tokens, { kind: 'end', text: 'end of the formula', offset: text.length }];
}

/** A cursor over the tokens, with one method per rule of the grammar. */
class Parser {
  private position = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  parseWhole(): Formula {
    const formula = this.parseSum();
    const rest = this.peek();
    if (rest.kind === 'end') return formula;
    throw new FormulaFault(`Unexpected ${show(rest)}, expected an operator or the end`, rest);
  }

  private parseSum(): Formula {
    let left = this.parseProduct();
    for (let token = this.peek(); token.text === '+' || token.text === '-'; token = this.peek()) {
      this.take();
      left = { kind: 'binary', operator: token.text, left, right: this.parseProduct() };
    }
    return left;
  }

  private parseProduct(): Formula {
    let left = this.parseOperand();
    for (let token = this.peek(); token.text === '*' || token.text === '/'; token = this.peek()) {
      this.take();
      left = { kind: 'binary', operator: token.text, left, right: this.parseOperand() };
    }
    return left;
  }

  private parseOperand(): Formula {
    const token = this.take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'name') {
      return this.peek().text === '(' ? this.parseCall(token) : { kind: 'fact', id: token.text, offset: token.offset };
    }
    if (token.text !== '(')
      throw new FormulaFault(`Unexpected ${show(token)}, expected a fact id, number or function`, token);
    const inner = this.parseSum();
    this.expect(')');
    return inner;
  }

  private parseCall(token: Token): Formula {
    const name = token.text;
    if (!isFunctionName(name)) {
      throw new FormulaFault(
        `Unexpected function \`${name}\`, expected one of ${Object.keys(functionArity).join(', ')}`,
        token,
      );
    }
    this.expect('(');
    const given = [this.parseSum()];
    while (this.peek().text === ',') {
      this.take();
      given.push(this.parseSum());
    }
    this.expect(')');
    const arity = functionArity[name];
    if (arity === null || given.length === arity) return { kind: 'call', name, arguments: given };
    throw new FormulaFault(`Unexpected ${given.length} arguments of \`${name}\`, expected ${arity}`, token);
  }

  private peek(): Token {
    return this.tokens[this.position] ?? this.end();
  }

  private take(): Token {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  private expect(symbol: string): void {
    const token = this.take();
    if (token.text !== symbol) throw new FormulaFault(`Unexpected ${show(token)}, expected \`${symbol}\``, token);
  }

  private end(): Token {
    return this.tokens.at(-1) ?? { kind: 'end', text: 'end of the formula', offset: 0 };
  }
}

function show(token: Token): string {
  return token.kind === 'end' ? token.text : `\`${token.text}\``;
}

function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functionArity, name);
}
