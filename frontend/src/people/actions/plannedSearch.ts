import { one, withoutGaps } from '../../ui/search';

export const STATES = ['planned', 'done', 'cancelled', 'failed'] as const;

export interface PlannedSearch {
  state?: (typeof STATES)[number];
}

export function readPlannedSearch(raw: Record<string, unknown>): PlannedSearch {
  return withoutGaps<PlannedSearch>({ state: STATES.find((known) => known === one(raw.state)) });
}
