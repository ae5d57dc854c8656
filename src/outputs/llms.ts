/** `llms.txt`: what the site is and where its parts are, for programs that read it for someone. */
import { createSpeak } from '../evidence/speak.ts';
import { ownNames, say, type Language } from '../language/language.ts';
import { followWords } from '../language/follow-words.ts';
import { strings } from '../language/strings.ts';
import type { Newsroom } from '../newsroom/model.ts';
import {
  absoluteUrl,
  apiUrl,
  briefingUrl,
  changesUrl,
  chartsUrl,
  correctionsUrl,
  disputedFactsUrl,
  editionUrl,
  factsUrl,
  feedFileUrl,
  glossaryUrl,
  homeUrl,
  sourcesUrl,
  themeUrl,
  timelineUrl,
  twinUrl,
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
      [...themes.values()].map((theme) =>
        link(twinUrl(themeUrl(theme.id)), say(theme.name, language), speak(theme.summary)),
      ),
    ],
    [
      words.theme.briefings,
      briefings
        .filter((briefing) => briefing.language === language)
        .map((briefing) => link(twinUrl(briefingUrl(briefing.slug)), briefing.headline, briefing.standfirst)),
    ],
    [
      words.nav.sections,
      [
        link(twinUrl(factsUrl), sections.facts, words.fact.intro),
        link(twinUrl(disputedFactsUrl), sections.disputed, words.fact.disputedIntro),
        link(twinUrl(sourcesUrl), sections.sources, words.source.intro),
        link(twinUrl(chartsUrl), sections.charts, words.chart.intro),
        link(twinUrl(timelineUrl), sections.timeline, words.timeline.intro),
        link(twinUrl(glossaryUrl), sections.glossary, words.lists.glossaryIntro),
        link(twinUrl(correctionsUrl), sections.corrections, words.corrections.intro),
        link(twinUrl(changesUrl), followWords(language).changes, followWords(language).changesIntro),
        link(twinUrl(apiUrl), followWords(language).api.title, followWords(language).api.intro),
        link(feedFileUrl('all.json'), 'JSON Feed'),
        ...site.languages.slice(1).map((other) => link(editionUrl(twinUrl(homeUrl), other), ownNames[other])),
      ],
    ],
  ];
  return `${[...headOf(newsroom, language), ...lists.map(([title, lines]) => `## ${title}\n\n${lines.join('\n')}`)].join('\n\n')}\n`;
}

function headOf({ site }: Newsroom, language: Language): string[] {
  return [
    `# ${say(site.title, language)}`,
    `> ${say(site.description, language)}`,
    strings(language).footer.licence(site.licence.name),
    followWords(language).twins,
  ];
}
