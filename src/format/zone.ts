/** A time zone by its IANA name, or the device's own where there is none of that name. */
export function zoneOr(wanted: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: wanted || undefined }).resolvedOptions()
      .timeZone;
  } catch {
    return zoneOr('');
  }
}
