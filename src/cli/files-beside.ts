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
  /** Of the content, from before it was checked. */
  stamp: z.string(),
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
      const answer = answerSchema.safeParse(message);
      if (!answer.success) reject(answer.error);
      else if (answer.data.fault === null) resolve();
      else reject(new BuildFault(answer.data.fault));
    });
    // After an answer it says nothing new.
    thread.once('exit', (code) => reject(new Error(`the thread that writes files ended with ${code} and no answer`)));
  });
}
