/** How long the prose is. */
import { wordsIn } from '../../language/reading-level.ts';
import { briefingLine } from '../../views/lines.ts';
import type { MakePart } from '../panel-part.ts';

/** Words of a paragraph that fills a phone’s screen. */
const longestParagraph = 150;

export const length: MakePart = ({ html, briefing, edition }) => {
  const counts = html.paragraphs.map((text) => ({ text, words: wordsIn(text).length }));
  const words = counts.reduce((sum, paragraph) => sum + paragraph.words, 0);
  if (words === 0) return null;
  const long = counts.filter((paragraph) => paragraph.words > longestParagraph);
  const minutes = briefing ? [briefingLine(briefing, edition).minutes] : [];
  return {
    id: 'length',
    title: 'Length',
    summary: [`${words} words`, ...minutes].join(', '),
    needsALook: long.length > 0,
    rows: long.map((paragraph) => ({
      text: `${paragraph.text.slice(0, 60)}…`,
      note: `a paragraph of ${paragraph.words} words`,
    })),
  };
};
