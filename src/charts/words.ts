/** The words charts bring along, per language. */
import type { Language } from '../language/language.ts';
import type { Status } from '../schema/series.ts';

export interface ChartWords {
  readonly source: string;
  readonly sources: string;
  readonly note: string;
  readonly licence: string;
  /** `date` is that of the newest source. */
  readonly updated: (date: string) => string;
  readonly table: string;
  readonly inWords: string;
  readonly tableOf: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly json: string;
  readonly pngOf: (width: number) => string;
  /** Heading over the files. */
  readonly take: string;
  readonly embed: string;
  /** Says what the snippet does. */
  readonly embedding: string;
  readonly link: string;
  readonly none: string;
  /** Between values of which sources give one each. */
  readonly or: string;
  /** Says how far the values of sources reach. */
  readonly differ: (low: string, high: string) => string;
  readonly item: string;
  readonly period: string;
  readonly series: string;
  readonly lowest: string;
  readonly highest: string;
  readonly status: Record<Status, string>;
}

export const chartWords: Record<Language, ChartWords> = {
  en: {
    source: 'Source',
    sources: 'Sources',
    note: 'Note',
    licence: 'Data licence',
    updated: (date) => `Updated with a source of ${date}`,
    table: 'Table',
    inWords: 'In words',
    tableOf: 'Table',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    json: 'JSON, with sources',
    pngOf: (width) => `PNG, ${width} pixels wide`,
    take: 'Take it along',
    embed: 'Embed',
    embedding:
      'These two lines put the chart into another page. The frame grows with it, sets no cookies and follows the reader’s colours; add ?theme=light or ?theme=dark to its address to fix them.',
    link: 'Link',
    none: 'no figure',
    or: 'or',
    differ: (low, high) => `sources say ${low} to ${high}`,
    item: 'Item',
    period: 'Period',
    series: 'Series',
    lowest: 'from',
    highest: 'to',
    status: {
      reported: 'reported',
      provisional: 'provisional',
      estimate: 'estimate',
      forecast: 'forecast',
      target: 'target',
    },
  },
  hi: {
    source: 'स्रोत',
    sources: 'स्रोत',
    note: 'टिप्पणी',
    licence: 'आँकड़ों का लाइसेंस',
    updated: (date) => `${date} के स्रोत के साथ अद्यतन`,
    table: 'तालिका',
    inWords: 'शब्दों में',
    tableOf: 'तालिका',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    json: 'JSON, स्रोतों सहित',
    pngOf: (width) => `PNG, ${width} पिक्सेल चौड़ा`,
    take: 'साथ ले जाएँ',
    embed: 'एम्बेड',
    embedding:
      'ये दो पंक्तियाँ चार्ट को किसी दूसरे पन्ने में लगाती हैं। फ़्रेम चार्ट के साथ बढ़ता है, कुकी नहीं रखता और पाठक के रंग अपनाता है; रंग तय करने के लिए पते में ?theme=light या ?theme=dark जोड़ें।',
    link: 'लिंक',
    none: 'आँकड़ा नहीं',
    or: 'या',
    differ: (low, high) => `स्रोतों के अनुसार ${low} से ${high}`,
    item: 'मद',
    period: 'अवधि',
    series: 'शृंखला',
    lowest: 'से',
    highest: 'तक',
    status: {
      reported: 'रिपोर्ट किया गया',
      provisional: 'अनंतिम',
      estimate: 'अनुमान',
      forecast: 'पूर्वानुमान',
      target: 'लक्ष्य',
    },
  },
};
