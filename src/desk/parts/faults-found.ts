/** What the check says of the file a page is written in. */
import { editorAddress } from '../editor-address.ts';
import type { MakePart } from '../panel-part.ts';

export const faultsFound: MakePart = ({ faults }) =>
  faults.length === 0
    ? null
    : {
        id: 'faults',
        title: 'The check',
        summary: `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
        needsALook: true,
        rows: faults.map(({ place, rule, message, hint }) => ({
          text: `${place.line}:${place.column} ${rule}`,
          href: editorAddress(place),
          note: hint === undefined ? message : `${message} (${hint})`,
        })),
      };
