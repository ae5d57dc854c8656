/** Fills in what was not given: asks on a terminal, else takes what is offered and names what is missing. */
import { missingFields, missingMessage, type Call } from './read-call.ts';
import type { Answers, Desk, Field } from './recipe.ts';

/** Puts one question; an empty answer takes what is offered. */
export type Ask = (question: string) => Promise<string>;

/** All answers, or the sentence that says which are missing. `ask` is `null` where nobody sits at the terminal. */
export async function fillAnswers(call: Call, desk: Desk, ask: Ask | null): Promise<Answers | string> {
  for (const field of missingFields(call)) {
    const offered = field.fallback?.(desk) ?? '';
    const isNeeded = field.isRequired && offered === '';
    const answer = ask && field.isRequired ? await askUntilAnswered(field, { desk, offered, ask }) : offered;
    if (answer !== '') call.answers.set(field.name, answer);
    else if (isNeeded && ask) return `Unexpected empty answer, expected ${field.name}`;
  }
  const missing = missingFields(call).filter((field) => field.isRequired);
  return missing.length > 0 ? missingMessage(call, missing) : call.answers;
}

/** Most times one question is put: input that has run dry must not ask for ever. */
const patience = 3;

async function askUntilAnswered(
  field: Field,
  { desk, offered, ask }: { desk: Desk; offered: string; ask: Ask },
): Promise<string> {
  const choices = field.choices?.(desk) ?? [];
  const list = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  for (let times = 0; times < patience; times += 1) {
    const answer = (await ask(`${field.about}${list}${offered === '' ? '' : ` [${offered}]`}: `)).trim() || offered;
    if (answer !== '') return answer;
  }
  return '';
}
