/** The glossary: all terms by kind, and the page of each. */
import { say } from '../language/language.ts';
import { foreignWords } from '../language/scripts.ts';
import type { Term } from '../newsroom/model.ts';
import { glossaryUrl, termUrl, themeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';
import { evidenceItem, type EvidenceItem } from './evidence-item.ts';
import { createFrame, type Frame } from './frame.ts';
import { briefingLink, termLink, type Link } from './lines.ts';
import { tongueOf, type Tongue } from './tongue.ts';

export interface GlossaryView {
  readonly frame: Frame;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly TermGroup[];
}

export interface TermGroup {
  readonly kind: string;
  readonly name: string;
  readonly terms: readonly (Link & { readonly short: string })[];
}

export interface TermView {
  readonly frame: Frame;
  readonly kicker: Link;
  readonly name: string;
  readonly kind: string;
  readonly short: string;
  readonly body: string | null;
  /** Other spellings and names, in other letters as well; with the commas between them. */
  readonly otherNames: readonly { readonly text: string; readonly tongue: Tongue }[];
  readonly evidence: readonly EvidenceItem[];
  readonly briefings: readonly Link[];
  readonly themes: readonly Link[];
}

/** By its letters: a name says nothing else of its language. */
function languageOf(name: string, { language }: Edition): string {
  return foreignWords(name, language)[0]?.usual ?? language;
}

const kinds = ['system', 'treaty', 'body', 'person', 'place', 'concept'] as const;

export function viewGlossary(edition: Edition): GlossaryView {
  const { words, newsroom } = edition;
  const terms = [...newsroom.terms.values()];
  return {
    frame: createFrame(edition, {
      path: glossaryUrl,
      title: words.sections.glossary,
      description: words.lists.glossaryIntro,
    }),
    title: words.sections.glossary,
    intro: words.lists.glossaryIntro,
    groups: kinds
      .map((kind) => ({
        kind,
        name: words.termGroups[kind],
        terms: terms
          .filter((term) => term.kind === kind)
          .map((term) => ({ ...termLink(term, edition), short: edition.speak(term.short) }))
          .sort((a, b) => a.text.localeCompare(b.text, edition.language)),
      }))
      .filter((group) => group.terms.length > 0),
  };
}

export function viewTerm(term: Term, edition: Edition): TermView {
  const { words, language, speak } = edition;
  const name = say(term.name, language);
  const others = [...new Set([...term.aliases, ...term.designators])].filter((other) => other !== name);
  return {
    frame: createFrame(edition, {
      path: termUrl(term.id),
      title: name,
      description: speak(term.short),
      accent: term.themes.length === 1 ? term.themes[0]?.colour : undefined,
    }),
    kicker: { href: glossaryUrl, text: words.sections.glossary },
    name,
    kind: words.termKinds[term.kind],
    short: speak(term.short),
    body: term.body && speak(term.body),
    otherNames: others.map((name, index) => ({
      text: index < others.length - 1 ? `${name},` : name,
      tongue: tongueOf(languageOf(name, edition), edition),
    })),
    evidence: term.evidence.map((evidence) => evidenceItem(evidence, null, edition)),
    briefings: edition.uses.ofTerm(term.id).map(briefingLink),
    themes: term.themes.map((theme) => ({ href: themeUrl(theme.id), text: say(theme.name, language) })),
  };
}
