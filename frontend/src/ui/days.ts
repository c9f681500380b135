/** The day that it is where the reader is, as `2026-01-31`. */
export function today(now = new Date()): string {
  return dayOf(now);
}

/** The reader's day of an instant. */
export function dayOf(instant: Date): string {
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** So many days after a day; a day and not 24 hours, when clocks are changed. */
export function daysAfter(day: string, days: number): string {
  return dayOf(at(day, days));
}

/** The instant at which a day begins where the reader is. */
export function startOf(day: string): string {
  return at(day, 0).toISOString();
}

/** The first instant after a day where the reader is: what is open until then is open all of that day. */
export function endOf(day: string): string {
  return at(day, 1).toISOString();
}

/** The last day, where the reader is, on which something is open that ends at this instant. */
export function lastDayOf(until: string): string {
  return dayOf(new Date(Date.parse(until) - 1));
}

/** Whether an instant is the boundary between two days where the reader is. */
export function isMidnight(instant: string): boolean {
  return startOf(dayOf(new Date(instant))) === new Date(instant).toISOString();
}

function at(day: string, days: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days);
}
