/** The adapter to Astro’s content layer: briefings as entries, compiled before any page asks for them. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors } from '../schema/diagnostic.ts';
import { digestOf } from './compile-cache.ts';
import type { Briefing } from './model.ts';
import { openNewsroom } from './open-newsroom.ts';
import { renderDiagnostics } from './render-diagnostics.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Loads the newsroom and keeps one entry per briefing: data to list it by, and a digest that changes with its source and
 * everything it refers to. The markup itself stays in files named by digest, outside Astro’s store, which is rewritten whole.
 * Pages don’t ask the store, so that the dev server need not wait for it to be written: the desk tells it of edits.
 */
export function newsroomLoader(): Loader {
  return {
    name: 'newsroom',
    async load(context) {
      fillStore(context, readSettings());
      return Promise.resolve();
    },
  };
}

function fillStore(context: LoaderContext, settings: Settings): void {
  const { newsroom, diagnostics, files } = openNewsroom(settings, { drafts: process.env['DRAFTS'] === '1' });
  if (!newsroom || hasErrors(diagnostics)) {
    // The dev server has a watcher, and shows faults in the browser.
    if (context.watcher) return;
    const texts = new Map(files.map((file) => [file.file, file.text]));
    throw new Error(renderDiagnostics(diagnostics, { texts, colour: false }));
  }
  context.store.clear();
  for (const briefing of newsroom.briefings) context.store.set(entryOf(briefing));
}

function entryOf(briefing: Briefing): { id: string; data: Record<string, unknown>; digest: string } {
  const { slug, language, headline, publishedAt, theme } = briefing;
  const digest = digestOf([headline, briefing.standfirst, publishedAt, JSON.stringify(briefing.compiled)]);
  return { id: `${slug}/${language}`, data: { slug, language, headline, publishedAt, theme: theme.id }, digest };
}
