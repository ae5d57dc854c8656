/** What a component of the closed vocabulary is: a name, a schema of attributes, a line of documentation, a rendering. */
import type { Element, ElementContent } from 'hast';
import type { z } from 'zod';
import type { Fact } from '../../evidence/fact.ts';
import type { FindFigures } from '../../evidence/find-figures.ts';
import type { Source } from '../../evidence/source.ts';
import type { Language } from '../../language/language.ts';
import type { Diagnostic, Place } from '../../schema/diagnostic.ts';
import type { Citations } from '../citations.ts';

/** What of the newsroom prose may refer to. Pure values; nothing here reads files. */
export interface References {
  readonly language: Language;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Names of glossary terms by id. */
  readonly terms: ReadonlyMap<string, { readonly short: string }>;
  /** Every chart id, with the sources its source line names. */
  readonly charts: ReadonlyMap<string, { readonly sources: readonly Source[] }>;
  /** Names with digits that are no figures. */
  readonly designators: readonly string[];
  /** Finds what needs a fact in a text of this newsroom. */
  readonly findFigures: FindFigures;
  /** Day of the build, `YYYY-MM-DD`: figures past their `reviewBy` are marked. */
  readonly today: string;
  /** The finished figure of a chart. `citations` number the sources of its source line. */
  readonly drawChart: (id: string, citations: readonly ChartCitation[]) => Element;
}

export interface ChartCitation {
  readonly source: Source;
  readonly number: number;
  readonly mentionId: string;
}

/** What a rendering works with, and what it leaves behind. */
export interface Context {
  readonly references: References;
  readonly citations: Citations;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Facts, charts and terms in order of first mention. */
  readonly used: { readonly facts: Set<string>; readonly charts: Set<string>; readonly terms: Set<string> };
  readonly count: { figures: number; derived: number; disputed: number; unreviewed: number; exceptions: number };
}

export interface Rendering<A> {
  readonly attributes: A;
  readonly children: ElementContent[];
  /** Whether it stands in a line of text, or as a block of its own. */
  readonly inline: boolean;
  readonly place: Place;
  /** Place of the value of an attribute. */
  readonly placeOf: (attribute: string) => Place;
}

export interface Component<A = never> {
  readonly name: string;
  /** One line for the authors’ guide. */
  readonly about: string;
  readonly example: string;
  readonly attributes: z.ZodType<A>;
  readonly attributeNames: readonly string[];
  readonly allowed: 'text' | 'flow' | 'both';
  readonly render: (given: Rendering<A>, context: Context) => ElementContent[];
}

/** Ties the attribute schema to the rendering’s type and forgets it, so that components of all kinds fit one table. */
export function defineComponent<S extends z.ZodObject>(
  definition: Omit<Component<z.output<S>>, 'attributes' | 'attributeNames' | 'render'> & {
    readonly attributes: S;
    readonly render: (given: Rendering<z.output<S>>, context: Context) => ElementContent[];
  },
): AnyComponent {
  return {
    ...definition,
    attributeNames: Object.keys(definition.attributes.shape),
    run(raw, given, context) {
      const parsed = definition.attributes.safeParse(raw, { reportInput: true });
      if (!parsed.success) return { issues: parsed.error.issues };
      return { content: definition.render({ ...given, attributes: parsed.data }, context) };
    },
  };
}

export type AnyComponent = Pick<Component, 'name' | 'about' | 'example' | 'attributeNames' | 'allowed'> & {
  readonly run: (
    raw: Readonly<Record<string, string>>,
    given: Omit<Rendering<unknown>, 'attributes'>,
    context: Context,
  ) => { readonly content: ElementContent[] } | { readonly issues: readonly z.core.$ZodIssue[] };
};
