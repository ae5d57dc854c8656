/** `new briefing "Headline" --theme payments`: a draft with its front matter and a first paragraph. */
import { answerOf, listOf, type Answers, type Change, type Desk, type Recipe } from '../recipe.ts';
import { renderEntry } from '../card-text.ts';
import { onlyOne, themeField } from '../fields.ts';
import { idOf } from '../id-of.ts';
import { momentIn } from '../moment.ts';

export const briefing: Recipe = {
  kind: 'briefing',
  about: 'A briefing, as a draft',
  example: 'briefing "Why rupees pile up" --theme payments',
  title: { name: 'headline', about: 'The headline; figures as {fact:id}', isRequired: true },
  fields: [
    themeField,
    {
      name: 'standfirst',
      about: 'One or two sentences under the headline; figures as {fact:id}',
      isRequired: false,
      fallback: () => 'What this briefing finds, in one or two sentences.',
    },
    {
      name: 'byline',
      about: 'Contributor ids with commas between',
      isRequired: true,
      choices: ({ authored }) => [...authored.contributors.keys()],
      fallback: ({ authored }) => onlyOne([...authored.contributors.keys()]),
    },
    { name: 'slug', about: 'Last part of its address; made from the headline if left out', isRequired: false },
  ],
  make: (given, desk) => [[fileOf(given, desk)]],
  next: 'It is a draft: `npm run dev` shows it, the published site does not. Take the line `draft: true` out to publish it.',
};

function fileOf(given: Answers, desk: Desk): Change {
  const headline = answerOf(given, 'headline');
  const slug = given.get('slug') ?? idOf(headline);
  const front = {
    theme: answerOf(given, 'theme'),
    headline,
    standfirst: answerOf(given, 'standfirst'),
    byline: listOf(given, 'byline'),
    publishedAt: momentIn(desk.authored.site?.value.timeZone ?? 'UTC', desk.now),
    draft: true,
  };
  return { kind: 'create', path: `briefings/${slug}/en.mdx`, text: `---\n${renderEntry(front)}---\n\n${prose}` };
}

const prose = `<KeyPoints>

- The answer, in one sentence.
- What it rests on.

</KeyPoints>

Say here what the question is and what the answer is.

## What is agreed

What the sources agree on, with each figure from the ledger.

## What to watch

What would change the answer, and when it is due.
`;
