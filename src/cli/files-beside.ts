/** Has the files of a site that are no pages written beside its pages, by a thread that opens the newsroom for itself. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { BuildFault } from './build-fault.ts';

/** What the thread is given. */
export const filesWork = z.object({
  settings: z.object({
    root: z.string(),
    contentDir: z.string(),
    outDir: z.string(),
    cacheDir: z.string(),
    now: z.string(),
  }),
  drafts: z.boolean(),
  program: z.string(),
  folder: z.string(),
});
export type FilesWork = z.infer<typeof filesWork>;

const answerSchema = z.object({ fault: z.string().nullable() });
export type FilesAnswer = z.infer<typeof answerSchema>;

/** Resolves when all are written. A `BuildFault` says what stopped it. */
export function writeFilesBeside(work: FilesWork): Promise<void> {
  const thread = new Worker(new URL('./files-thread.ts', import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (message) => {
      const { fault } = answerSchema.parse(message);
      if (fault === null) resolve();
      else reject(new BuildFault(fault));
    });
  });
}
