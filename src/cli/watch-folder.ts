/** Calls back when something below a folder has changed. */
import { folderStamp } from '../newsroom/read-folder.ts';

/** Milliseconds between looks. Looking works on every file system; notices of changes do not (containers, network drives). */
const interval = 250;

/** Watches until the process ends. */
export function watchFolder(folder: string, changed: () => void): void {
  let seen = folderStamp(folder);
  setInterval(() => {
    const stamp = folderStamp(folder);
    if (stamp === seen) return;
    seen = stamp;
    changed();
  }, interval);
}
