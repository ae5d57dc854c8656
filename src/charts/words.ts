/** The words charts bring along, per language. */
import type { Language } from '../language/language.ts';
import type { Status } from '../schema/series.ts';

export interface ChartWords {
  readonly source: string;
  readonly sources: string;
  readonly note: string;
  readonly licence: string;
  readonly table: string;
  readonly inWords: string;
  readonly tableOf: string;
  readonly csv: string;
  readonly chartPage: string;
  readonly none: string;
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
    table: 'Table',
    inWords: 'In words',
    tableOf: 'Table',
    csv: 'CSV',
    chartPage: 'Link to this chart',
    none: 'no figure',
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
    table: 'तालिका',
    inWords: 'शब्दों में',
    tableOf: 'तालिका',
    csv: 'CSV',
    chartPage: 'इस चार्ट का लिंक',
    none: 'आँकड़ा नहीं',
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
