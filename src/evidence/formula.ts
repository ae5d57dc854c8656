/** Formulas over facts: `trade-imports - trade-exports`, `share(crude, imports)`. */

/** A parsed formula. `name` is one of the functions in `functionNames`. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fact'; readonly id: string; readonly offset: number }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Formula[] };

export const functionNames = ['min', 'max', 'sum', 'share', 'change', 'growth'] as const;
export type FunctionName = (typeof functionNames)[number];
