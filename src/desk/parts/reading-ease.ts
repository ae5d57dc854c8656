/** How hard the prose is to read. */
import { readingLevel } from '../../language/reading-level.ts';
import type { MakePart } from '../panel-part.ts';

/** School years: what an attentive reader of news manages without effort; plainer is better. */
const hardest = 14;

export const readingEase: MakePart = ({ html }) => {
  // The formula is for English only.
  const level = html.language === 'en' ? readingLevel(html.paragraphs) : null;
  if (!level) return null;
  const { grade, sentenceLength, longSentences } = level;
  return {
    id: 'reading-level',
    title: 'Reading level',
    summary: `${Math.max(1, Math.round(grade))} years of school, ${Math.round(sentenceLength)} words a sentence`,
    needsALook: grade > hardest || longSentences.length > 0,
    rows: longSentences.slice(0, 5).map((text) => ({ text, note: 'longer than 35 words' })),
  };
};
