/** The day that it is where the reader is, as `2026-01-31`. */
export function today(now = new Date()): string {
  return dayOf(now);
}

/** The reader's day of an instant. */
export function dayOf(instant: Date): string {
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
