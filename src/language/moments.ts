/** Moments for machines: to the second, with the offset of the newsroom’s zone, the same wherever they are printed. */
import { dateFormatter } from './formatters.ts';

/** `2026-11-22T09:00:00+05:30` for any way of writing that moment; `timeZone` is an IANA name. */
export function zonedMoment(moment: string, timeZone: string): string {
  const seconds = Math.floor(Date.parse(moment) / 1000);
  const offset = offsetAt(seconds, timeZone);
  const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${sign}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** The day a moment falls on in the zone: `2026-11-22`. */
export function dayOf(moment: string, timeZone: string): string {
  return zonedMoment(moment, timeZone).slice(0, 10);
}

/** The first moment of a day in the zone: `2026-11-22T00:00:00+05:30`. */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  const offset = offsetAt(midnight, timeZone);
  return zonedMoment(new Date((midnight - offset * 60) * 1000).toISOString(), timeZone);
}

/** Minutes that clocks in the zone are ahead of UTC. */
function offsetAt(seconds: number, timeZone: string): number {
  const style = { timeZone, timeZoneName: 'longOffset' } as const;
  const name = dateFormatter('en', style)
    .formatToParts(new Date(seconds * 1000))
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
