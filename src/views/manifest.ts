/** What the web manifest says of a newsroom. */
import { say } from '../language/language.ts';
import { homeUrl } from '../outputs/urls.ts';
import type { Edition } from './edition.ts';

export interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: string;
  readonly start_url: string;
  readonly display: 'minimal-ui';
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

/** The paper’s own colour, as in `tokens.css`. */
const paper = '#fbfaf6';

export function createManifest({ newsroom, language }: Edition): Manifest {
  const { site } = newsroom;
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: `/${name}.png`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return {
    name: say(site.title, language),
    short_name: say(site.shortTitle, language),
    description: say(site.description, language),
    lang: language,
    start_url: homeUrl,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('icon-maskable-512', '512x512', 'maskable'),
    ],
  };
}
