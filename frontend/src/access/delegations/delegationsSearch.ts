import type { WindowState } from '../../http/types';
import { one, withoutGaps } from '../../ui/search';

export const STATES = ['active', 'future', 'ended'] as const satisfies readonly WindowState[];

/** What everybody's delegations are narrowed to. */
export interface DelegationsSearch {
  state?: WindowState;
  delegator?: string;
  delegate?: string;
}

export function readDelegationsSearch(raw: Record<string, unknown>): DelegationsSearch {
  return withoutGaps<DelegationsSearch>({
    state: STATES.find((known) => known === one(raw.state)),
    delegator: one(raw.delegator),
    delegate: one(raw.delegate),
  });
}
