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

/** The device's own zone, in which customers see their times. */
export const deviceZone = (): string => zoneOr('');

/** The zone that is asked for, else UTC for staff and the device's for a customer. */
export const zoneFor = (wanted: string, isStaff: boolean): string =>
  zoneOr(wanted || (isStaff ? 'UTC' : ''));

/** "05:35" by the device's own clock, for when something happened on this screen. */
export function formatLocalTime(date: Date, lang: string): string {
  return formatTime(date, lang, deviceZone());
}
