/** The gallery: every kind of chart as readers see it, on a phone and on a desk, and beside it what changed since it was accepted. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { GoldenCase } from '../../charts/golden/make-case.ts';
import { drawGolden, goldenChart, widths, type Width } from '../../charts/golden/draw-golden.ts';
import { renderFigure } from '../../charts/render-figure.ts';
import { say } from '../../language/language.ts';
import { galleryStyle } from './gallery-style.ts';

export interface GalleryInput {
  readonly cases: readonly GoldenCase[];
  /** The picture that was accepted, as text; empty where there is none yet. */
  readonly kept: (id: string, width: Width) => string;
  /** Style of the site’s pages. */
  readonly css: string;
}

export interface Gallery {
  /** One file that needs no other. */
  readonly html: string;
  /** Names of the pictures that differ from the accepted ones. */
  readonly changed: readonly string[];
}

const looks = { light: 'Light', dark: 'Dark', grey: 'Grey', darkgrey: 'Dark, grey' } as const;

export function renderGallery(input: GalleryInput): Gallery {
  const { cases, kept, css } = input;
  const changed = cases.flatMap((golden) =>
    widths.flatMap((width) => (kept(golden.id, width) === drawGolden(golden, width) ? [] : [`${golden.id}-${width}`])),
  );
  const page = h('html', { lang: 'en', 'data-accent': 'indigo' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', 'Gallery of charts'),
      h('style', `${css}\n${galleryStyle(Object.keys(looks))}`),
    ]),
    h('body', { class: 'gallery-page' }, [
      h('header', [
        h('h1', 'Gallery of charts'),
        h('p', `Every kind of chart, over real numbers, on a phone and on a desk. ${verdict(changed)}`),
        lookSwitch(),
      ]),
      h('nav', { ariaLabel: 'Charts' }, contents(cases)),
      h(
        'main',
        cases.map((golden) => showCase(golden, input)),
      ),
    ]),
  ]);
  return { html: `<!doctype html>\n${toHtml(page)}\n`, changed };
}

function verdict(changed: readonly string[]): string {
  if (changed.length === 0) return 'All are as they were accepted.';
  return `Changed since they were accepted: ${changed.join(', ')}.`;
}

/** Colours change without a script; to see paper, print the page. */
function lookSwitch(): Element {
  const choices = Object.entries(looks).map(([id, text], index) =>
    h('label', [h('input', { type: 'radio', name: 'look', id: `look-${id}`, checked: index === 0 }), ` ${text}`]),
  );
  return h('fieldset', { class: 'looks' }, [h('legend', 'Colours'), ...choices]);
}

function contents(cases: readonly GoldenCase[]): ElementContent[] {
  return cases.map(({ id }) => h('a', { href: `#${id}` }, id));
}

function showCase(golden: GoldenCase, { kept }: GalleryInput): Element {
  const chart = goldenChart(golden);
  const figure = (place: string): Element =>
    renderFigure(
      { ...chart, id: `${golden.id}-${place}` },
      { language: 'en', speak: (text) => say(text, 'en'), headingLevel: 3, chartHref: `#${golden.id}` },
    );
  return h('section', { id: golden.id }, [
    h('h2', golden.id),
    h('div', { class: 'places' }, [
      h('div', { class: 'phone' }, figure('phone')),
      h('div', { class: 'desk' }, figure('desk')),
    ]),
    ...widths.flatMap((width) => showChange(golden, width, kept(golden.id, width))),
  ]);
}

function showChange(golden: GoldenCase, width: Width, before: string): Element[] {
  const now = drawGolden(golden, width);
  if (before === now) return [];
  const picture = (svg: string, alt: string): Element =>
    h('figure', [
      h('figcaption', alt),
      svg === ''
        ? h('p', 'None yet')
        : h('img', { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: `${golden.id}, ${width}: ${alt}` }),
    ]);
  return [h('div', { class: 'change' }, [picture(before, 'accepted'), picture(now, 'now')])];
}
