const DAY = 86_400_000;

export type Urgency = 'past' | 'soon' | 'later';

/** How many days are left of a document, today counted as one's own calendar day. */
export function daysLeft(until: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${until.slice(0, 10)}T00:00:00Z`) - today) / DAY);
}

export function urgencyOf(days: number): Urgency {
  if (days < 0) return 'past';
  return days <= 30 ? 'soon' : 'later';
}
