/** Refuses to publish a site of content that changed while it was built: nobody checked what it was made of. */
import { folderStamp } from '../newsroom/read-folder.ts';
import type { Settings } from '../newsroom/settings.ts';
import { BuildFault } from './build-fault.ts';

/** `stamp` is the folder’s, from before it was checked. Throws a `BuildFault` where it is another now. */
export function refuseEdited({ contentDir }: Pick<Settings, 'contentDir'>, stamp: string): void {
  if (folderStamp(contentDir) !== stamp)
    throw new BuildFault(
      `Unexpected change in ${contentDir} while it was built, expected the newsroom that was checked: build it again`,
    );
}
