/** Every fact a page shows: in its prose, its lists and the texts of its head, and the one it is about. */
import type { Fact } from '../evidence/fact.ts';
import { factSlots } from '../evidence/speak.ts';
import { editionUrl, factUrl } from '../outputs/urls.ts';
import type { DeskPage } from './desk-page.ts';

/** Each once, in the order in which they are met. */
export function factsOn({ url, html, loaded, briefing, edition }: DeskPage): Fact[] {
  const { facts } = edition.newsroom;
  const about = [...facts.keys()].filter((id) => editionUrl(factUrl(id), edition.language) === url);
  return [...new Set([...about, ...slotsOf(briefing?.file, loaded.authored.briefings), ...html.facts])].flatMap(
    (id) => facts.get(id) ?? [],
  );
}

/** Facts of the headline and the standfirst, which the page shows as plain text. */
function slotsOf(file: string | undefined, briefings: DeskPage['loaded']['authored']['briefings']): string[] {
  const front = briefings.find(({ frontMatter }) => frontMatter.file === file)?.frontMatter.value;
  return front ? factSlots(`${front.headline} ${front.standfirst}`).map(({ id }) => id) : [];
}
