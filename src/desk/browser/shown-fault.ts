/** Faults as the dev server sends them to the browser, and the names of what they say to each other. */

export interface ShownFault {
  /** `content/briefings/oil/en.mdx:41:12`. */
  readonly place: string;
  readonly rule: string;
  /** The sentence, the line with a caret and the fix, as the terminal prints them. */
  readonly text: string;
  /** Opens the place in an editor that takes such addresses. */
  readonly address: string;
  /** The place with the whole path of its file, for the server to open. */
  readonly fullPlace: string;
}

export interface ShownFaults {
  readonly shown: readonly ShownFault[];
  /** Whether the page is as it was before the edit, as none could be made of it. */
  readonly isKept: boolean;
}

/** From the server: all there are, none when they are mended. */
export const faultsEvent = 'newsroom:faults';
/** From a page that was just opened. */
export const askEvent = 'newsroom:ask';
