/** Languages of the site that a briefing is not there in. */
import type { MakePart } from '../panel-part.ts';

export const missingEditions: MakePart = ({ briefing, edition }) => {
  const { site, briefings } = edition.newsroom;
  if (!briefing || site.languages.length < 2) return null;
  const editions = briefings.filter(({ slug }) => slug === briefing.slug).map(({ language }) => language);
  const missing = site.languages.filter((language) => !editions.includes(language));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return {
    id: 'editions',
    title: 'Editions',
    summary: missing.length === 0 ? 'in every language of the site' : `${missing.length} missing`,
    needsALook: missing.length > 0,
    rows: missing.map((language) => ({
      text: names.of(language) ?? language,
      note: `write ${briefing.file.replace(/[^/]+$/, `${language}.mdx`)}`,
    })),
  };
};
