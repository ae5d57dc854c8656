/** Checks the claims in a chart’s texts, and leaves their words in place. */
import type { LocalText } from '../../language/language.ts';
import { languages } from '../../language/language.ts';
import type { Chart } from '../chart.ts';
import { complain, type ChartContext } from '../chart-context.ts';
import { faultOfClaim } from './check-claim.ts';
import { claimSlots, brokenClaim, withoutClaims } from './claim.ts';
import { parseClaim } from './parse-claim.ts';

const fields = ['finding', 'measure', 'description', 'note', 'method'] as const;
const form =
  'expected {claim:<statement>|<words>} with a verb such as rises, falls by 40, more than triples, peaks in 2024, leads';

/** The chart with plain texts; false claims go to the context. */
export function resolveClaims(chart: Chart, context: ChartContext): Chart {
  for (const field of fields) {
    for (const language of languages) {
      const text = context.authored.value[field]?.[language];
      if (text !== undefined) checkText(text, { path: [field, language], chart, context });
    }
  }
  return {
    ...chart,
    finding: spoken(chart.finding),
    measure: spoken(chart.measure),
    description: chart.description && spoken(chart.description),
    method: chart.method && spoken(chart.method),
    notes: chart.notes.map(spoken),
  };
}

function spoken(text: LocalText): LocalText {
  return { en: withoutClaims(text.en), ...(text.hi !== undefined && { hi: withoutClaims(text.hi) }) };
}

function checkText(
  text: string,
  { path, chart, context }: { path: string[]; chart: Chart; context: ChartContext },
): void {
  const broken = brokenClaim(text);
  if (broken >= 0) {
    const part = { start: broken, end: broken + '{claim'.length };
    complain(context, { rule: 'claim-syntax', path, part, message: `Unexpected claim without words or end, ${form}` });
  }
  for (const { statement, start } of claimSlots(text)) {
    const part = { start, end: start + statement.length };
    const claim = parseClaim(statement);
    if (!claim) {
      complain(context, {
        rule: 'claim-syntax',
        path,
        part,
        message: `Unexpected statement \`${statement}\`, ${form}`,
      });
      continue;
    }
    const fault = faultOfClaim(claim, chart);
    if (fault !== null)
      complain(context, { rule: 'false-claim', path, part, message: `${fault} (in the claim \`${statement}\`)` });
  }
}
