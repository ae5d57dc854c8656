/** `llms.txt`: what the site is and where its parts are, for programs that read it for someone. */
import { createSpeak } from '../evidence/speak.ts';
import { say } from '../language/language.ts';
import { strings } from '../language/strings.ts';
import type { Newsroom } from '../newsroom/model.ts';
import {
  absoluteUrl,
  briefingUrl,
  chartsUrl,
  correctionsUrl,
  disputedFactsUrl,
  factsUrl,
  feedFileUrl,
  glossaryUrl,
  sourcesUrl,
  themeUrl,
  timelineUrl,
} from './urls.ts';

/** Markdown in the form that llmstxt.org describes: name, summary, lists of links. */
export function renderLlms(newsroom: Newsroom): string {
  const { site, themes, briefings, facts } = newsroom;
  const language = site.languages[0] ?? 'en';
  const words = strings(language);
  const speak = createSpeak(facts, language);
  const link = (path: string, text: string, note = ''): string =>
    `- [${text.replace(/[[\]]/g, '\\$&')}](${absoluteUrl(site.url, path)})${note === '' ? '' : `: ${note}`}`;
  const { sections } = words;
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      words.nav.themes,
      [...themes.values()].map((theme) => link(themeUrl(theme.id), say(theme.name, language), speak(theme.summary))),
    ],
    [
      words.theme.briefings,
      briefings
        .filter((briefing) => briefing.language === language)
        .map((briefing) => link(briefingUrl(briefing.slug), briefing.headline, briefing.standfirst)),
    ],
    [
      words.nav.sections,
      [
        link(factsUrl, sections.facts, words.fact.intro),
        link(disputedFactsUrl, sections.disputed, words.fact.disputedIntro),
        link(sourcesUrl, sections.sources, words.source.intro),
        link(chartsUrl, sections.charts, words.chart.intro),
        link(timelineUrl, sections.timeline, words.timeline.intro),
        link(glossaryUrl, sections.glossary, words.lists.glossaryIntro),
        link(correctionsUrl, sections.corrections, words.corrections.intro),
        link(feedFileUrl('all.json'), 'JSON Feed'),
      ],
    ],
  ];
  const head = [
    `# ${say(site.title, language)}`,
    `> ${say(site.description, language)}`,
    words.footer.licence(site.licence.name),
  ];
  return `${[...head, ...lists.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`)].join('\n\n')}\n`;
}
