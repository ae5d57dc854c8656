/** The terminal this program runs in. */
import type { Terminal } from './build-site.ts';

/** Goes back to the start of the line and clears it. */
const clear = '\r\u001b[K';

export function thisTerminal(): Terminal {
  const { isTTY: isTerminal } = process.stdout;
  return {
    isTerminal,
    write: (line) => {
      process.stdout.write(`${isTerminal ? clear : ''}${line}\n`);
    },
    progress: (text) => {
      if (isTerminal) process.stdout.write(`${clear}${text}`);
    },
  };
}
