/** The strip: all events as dots on one line of years, those to come hollow. */
import type { TimelineEvent } from '../newsroom/model.ts';
import type { Edition } from './edition.ts';

export interface Strip {
  /** Says in words what the picture shows. */
  readonly label: string;
  readonly dots: readonly StripDot[];
  readonly years: readonly StripYear[];
  /** Where the present stands. */
  readonly now: string;
  /** Its date, and whether that stands before the line, as there is no room behind it. */
  readonly today: { readonly text: string; readonly isBefore: boolean };
  /** In pixels: the whole, and where the line of years is. */
  readonly height: number;
  readonly lineY: number;
  readonly labelY: number;
}

export interface StripDot {
  /** Per cent of the width, as text: `41.7%`. */
  readonly x: string;
  /** Height of its centre in pixels; dots that would touch are stacked. */
  readonly y: number;
  readonly accent: string;
  readonly isDue: boolean;
}

export interface StripYear {
  readonly x: string;
  readonly text: string;
}

/** Dots closer than this share of the width would touch. */
const touching = 0.8;
const margin = 2;
/** In pixels. */
const rowHeight = 9;
const labelHeight = 30;
/** Over the dots, for the date of today. */
const todayHeight = 14;
/** Share of the width from which on the date would leave the strip. */
const latestLabel = 85;

/** `null` where there are no events, or all in one year. */
export function createStrip(events: readonly TimelineEvent[], { words, newsroom, date }: Edition): Strip | null {
  const ordered = [...events].sort((a, b) => yearsOf(a.date) - yearsOf(b.date));
  const dates = ordered.map((event) => event.date);
  const from = Number(dates[0]?.slice(0, 4));
  const to = Number(dates.at(-1)?.slice(0, 4)) + 1;
  if (!(to > from + 1)) return null;
  const place = (day: string) => margin + ((yearsOf(day) - from) / (to - from)) * (100 - 2 * margin);
  const rows = stack(dates.map(place));
  const lineY = (Math.max(...rows) + 1) * rowHeight + 4 + todayHeight;
  return {
    label: words.timeline.overview(String(from), String(to - 1), events.length),
    dots: ordered.map((event, index) => ({
      x: percent(place(event.date)),
      y: lineY - ((rows[index] ?? 0) + 1) * rowHeight + 3,
      accent: event.themes[0]?.colour ?? 'slate',
      isDue: event.status === 'due',
    })),
    years: labelYears(from, to).map((year) => ({
      x: percent(place(String(year))),
      text: String(year),
    })),
    now: percent(place(newsroom.today)),
    today: { text: date(newsroom.today), isBefore: place(newsroom.today) > latestLabel },
    height: lineY + labelHeight,
    lineY,
    labelY: lineY + 20,
  };
}

/** A date as years and a part of one: `2025-07` is 2025.5. A bare year stands at its start. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Lowest free row for each place, in order. */
function stack(places: readonly number[]): number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= touching);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return row;
  });
}

function labelYears(from: number, to: number): number[] {
  const step = to - from > 15 ? 5 : to - from > 6 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

function percent(value: number): string {
  return `${value.toFixed(1)}%`;
}
