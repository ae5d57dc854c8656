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
 * In the dev server every change in the content folder loads anew; faults are logged and the last good entries stay.
 */
export function newsroomLoader(): Loader {
  return {
    name: 'newsroom',
    async load(context) {
      const settings = readSettings();
      fillStore(context, settings, { strict: !context.watcher });
      context.watcher?.add(settings.contentDir);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(settings.contentDir)) fillStore(context, settings, { strict: false });
      });
      return Promise.resolve();
    },
  };
}

function fillStore(context: LoaderContext, settings: Settings, { strict }: { strict: boolean }): void {
  const { newsroom, diagnostics, files } = openNewsroom(settings, { drafts: process.env['DRAFTS'] === '1' });
  if (!newsroom || hasErrors(diagnostics)) {
    const texts = new Map(files.map((file) => [file.file, file.text]));
    const message = renderDiagnostics(diagnostics, { texts, colour: false });
    if (strict) throw new Error(message);
    context.logger.error(message);
    return;
  }
  context.store.clear();
  for (const briefing of newsroom.briefings) context.store.set(entryOf(briefing));
  // A changed fact or chart changes pages that are no briefing’s: this entry makes the dev server show them anew.
  context.store.set({ id: 'newsroom', data: {}, digest: digestOf(files.flatMap((file) => [file.path, file.text])) });
}

function entryOf(briefing: Briefing): { id: string; data: Record<string, unknown>; digest: string } {
  const { slug, language, headline, publishedAt, theme } = briefing;
  const digest = digestOf([headline, briefing.standfirst, publishedAt, JSON.stringify(briefing.compiled)]);
  return { id: `${slug}/${language}`, data: { slug, language, headline, publishedAt, theme: theme.id }, digest };
}
