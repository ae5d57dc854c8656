/** A newsroom of many briefings that does not exist: words of no language, every briefing with facts, a source, a series and a chart of its own. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, word, type Random } from './random.ts';

const starter = path.join(import.meta.dirname, '../new/starter');

/** Writes `count` briefings of about 1,200 words, with all they refer to, over the newsroom that editors start from. */
export function generateNewsroom(folder: string, count: number): void {
  cpSync(starter, folder, { recursive: true });
  const random = createRandom(7);
  for (let number = 0; number < count; number += 1) {
    for (const [name, text] of Object.entries(filesOf(`b${String(number)}`, random))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  }
}

/** The file of one of the briefings, to change it. */
export function briefingFile(folder: string, number: number): string {
  return path.join(folder, `briefings/b${number}/en.mdx`);
}

function filesOf(id: string, random: Random): Record<string, string> {
  return {
    [`briefings/${id}/en.mdx`]: briefingOf(id, random),
    [`facts/${id}.yaml`]: ['one', 'two', 'three'].map((name) => factOf(id, name, random)).join(''),
    [`sources/${id}.yaml`]: sourceOf(random),
    [`series/${id}.csv`]: `month,days\n${['May', 'June', 'July'].map((month) => `${month},${numberOf(random)}\n`).join('')}`,
    [`series/${id}.yaml`]: `theme: calendar\ntitle: { en: ${sentence(random, 5)} }\ncolumns:\n  month: { kind: category, label: { en: Month } }\n  days: { kind: number, label: { en: Days }, unit: days }\nsources: [${id}]\n`,
    [`charts/${id}.yaml`]: `theme: calendar\nfinding: { en: ${sentence(random, 6)} }\nmeasure: { en: ${sentence(random, 4)} }\ndata: { series: ${id} }\nmarks: [{ mark: bar, x: month, y: days }]\n`,
  };
}

function factOf(id: string, name: string, random: Random): string {
  const said = `    - { source: ${id}, says: { en: ${sentence(random, 8)} } }\n`;
  return `${id}-${name}:\n  theme: calendar\n  statement: { en: ${sentence(random, 6)} }\n  value: ${numberOf(random)}\n  unit: days\n  asOf: 2025\n  evidence:\n${said}`;
}

function sourceOf(random: Random): string {
  const address = `https://${word(random)}.example/${word(random)}/`;
  return `outlet: ${capital(word(random))}\nheadline: ${sentence(random, 7)}\npublished: 2025-03-04\naccessed: 2025-04-05\nurl: ${address}\nlanguage: en\nkind: news\nreliability: medium\nquotes: [{ id: words, text: ${sentence(random, 6)} }]\n`;
}

function briefingOf(id: string, random: Random): string {
  const head = `---\ntheme: calendar\nheadline: ${sentence(random, 7)}\nstandfirst: ${sentence(random, 14)}\nbyline: [desk]\npublishedAt: 2025-06-0${1 + Math.floor(random() * 9)}T09:00:00Z\n---\n`;
  const points = `<KeyPoints>\n\n- ${sentence(random, 9)}\n- ${sentence(random, 8)} <Fact id="${id}-one" />.\n- ${sentence(random, 9)}\n\n</KeyPoints>`;
  const sections = Array.from({ length: 6 }, (_, index) =>
    [
      `## ${sentence(random, 4)} ${word(random)}`,
      ...Array.from({ length: 2 }, () => paragraph(id, random)),
      extraOf(index, id, random),
    ].join('\n\n'),
  );
  const note = `[^1]: ${sentence(random, 12)}`;
  return `${head}\n${[points, ...sections, `${sentence(random, 8)}[^1]`, note].join('\n\n')}\n`;
}

/** What stands between paragraphs: a chart, a table, a quotation. */
function extraOf(index: number, id: string, random: Random): string {
  switch (index % 3) {
    case 0:
      return index === 0 ? `<Chart id="${id}" />` : `<Quote source="${id}" id="words" />`;
    case 1:
      return `| ${word(random)} | ${word(random)} |\n| --- | --- |\n| ${sentence(random, 3)} | <Fact id="${id}-two" /> |\n| ${sentence(random, 3)} | <Fact id="leap-year" /> |`;
    default:
      return `- ${sentence(random, 10)}\n- **${word(random)}** ${sentence(random, 9)}`;
  }
}

function paragraph(id: string, random: Random): string {
  const figure = `${sentence(random, 9)} <Fact id="${id}-three" /> *${word(random)}* ${word(random)}.<Cite source="${id}" quote="words" />`;
  const term = `${capital(word(random))} <Term id="leap-year">leap years</Term> ${sentence(random, 12)}`;
  return [sentence(random, 22), figure, sentence(random, 18), term, sentence(random, 16)].join(' ');
}

function sentence(random: Random, words: number): string {
  return capital(Array.from({ length: words }, () => word(random)).join(' ')) + (words > 7 ? '.' : '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function numberOf(random: Random): number {
  return 100 + Math.floor(random() * 900);
}
