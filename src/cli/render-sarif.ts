/** Diagnostics as SARIF 2.1.0, which code scanning and many editors read. */
import type { Diagnostic } from '../schema/diagnostic.ts';

/** Where the authors’ guide stands in a repository that holds the newsroom. */
const guide = 'content/README.md';

/** One run with all diagnostics; rules are listed once, in order of their ids. */
export function renderSarif(diagnostics: readonly Diagnostic[]): string {
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'dateline', rules: rules.map((id) => ({ id, help: { text: `${guide}#${id}` } })) },
        },
        // Columns are counted as editors and JavaScript count them.
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, rules)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf({ rule, severity, place, message, hint }: Diagnostic, rules: readonly string[]): unknown {
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split('/').map(encodeURIComponent).join('/') },
          region,
        },
      },
    ],
  };
}
