import { formatTime } from './date.js';

/** A time zone by its IANA name, or the device's own where there is none of that name. */
export function zoneOr(wanted: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: wanted || undefined }).resolvedOptions()
      .timeZone;
  } catch {
    return zoneOr('');
  }
}

/** "05:35" by the device's own clock, for when something happened on this screen. */
export function formatLocalTime(date: Date, lang: string): string {
  return formatTime(date, lang, zoneOr(''));
}
