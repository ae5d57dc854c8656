/** Whether headline and standfirst fit where they are shown without the page: in results of search engines and on cards. */
import type { MakePart } from '../panel-part.ts';

/** Characters that results and cards show before they cut, as a rule of thumb: engines cut by pixels and say no number. */
const room = { headline: 70, standfirst: 160 } as const;

export const headlineLengths: MakePart = ({ html, briefing }) => {
  const standfirst = briefing?.standfirst ?? html.description;
  const names = briefing ? (['Headline', 'Standfirst'] as const) : (['Title', 'Description'] as const);
  const lines = [
    { name: names[0], length: html.title.length, most: room.headline },
    { name: names[1], length: standfirst.length, most: room.standfirst },
  ];
  const long = lines.filter(({ length, most }) => length > most);
  return {
    id: 'headline-lengths',
    title: 'Headline lengths',
    summary: lines.map(({ name, length }) => `${name.toLowerCase()} ${length}`).join(', '),
    needsALook: long.length > 0,
    rows: long.map(({ name, length, most }) => ({
      text: `${name} of ${length} characters`,
      note: `after about ${most} it is cut in search results and on cards`,
    })),
  };
};
