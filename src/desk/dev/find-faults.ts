/** What the browser is told of the faults that stand between an edit and its page. */
import path from 'node:path';
import type { LoadedNewsroom } from '../../newsroom/load.ts';
import { renderDiagnostic, renderDiagnostics } from '../../newsroom/render-diagnostics.ts';
import { hasErrors } from '../../schema/diagnostic.ts';
import type { ShownFault, ShownFaults } from '../browser/shown-fault.ts';
import { faultsOf } from '../faults-of.ts';
import { editorAddress } from '../editor-address.ts';

export interface FoundFaults {
  readonly forBrowser: ShownFaults;
  /** All of them, as `npm run check` prints them; empty where there are none. */
  readonly text: string;
}

/** Every error of the newsroom: what the build would refuse. Warnings are the panel’s. */
export function findFaults(loaded: LoadedNewsroom): FoundFaults {
  const errors = faultsOf(loaded).filter(({ severity }) => severity === 'error');
  const options = { texts: new Map(loaded.files.map((file) => [file.file, file.text])), colour: false };
  const shown = errors.map((error): ShownFault => {
    const { rule, place } = error;
    const [, ...rest] = renderDiagnostic(error, options).split('\n');
    return {
      place: `${place.file}:${place.line}:${place.column}`,
      rule,
      text: rest.join('\n'),
      address: editorAddress(place),
      fullPlace: `${path.resolve(place.file)}:${place.line}:${place.column}`,
    };
  });
  const isKept = loaded.newsroom === null || hasErrors(loaded.diagnostics);
  return { forBrowser: { shown, isKept }, text: errors.length === 0 ? '' : renderDiagnostics(errors, options) };
}
