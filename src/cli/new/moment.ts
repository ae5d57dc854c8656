/** A moment as an editor reads it: on the clock of the newsroom’s own zone. */

/** `2026-11-22T12:05:00+05:30` for `Asia/Kolkata`; seconds are dropped. */
export function momentIn(timeZone: string, now: string): string {
  const offset = offsetIn(timeZone, now);
  const minutes = offset === '+00:00' ? 0 : minutesOf(offset);
  const local = new Date(Date.parse(now) + minutes * 60_000).toISOString().slice(0, 16);
  return `${local}:00${offset}`;
}

function offsetIn(timeZone: string, now: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(Date.parse(now));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', '') || '+00:00';
}

function minutesOf(offset: string): number {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  return (offset.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
