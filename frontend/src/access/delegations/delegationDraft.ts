import type { NewDelegation } from '../../http/types';
import { daysAfter, endOf, startOf, today } from '../../ui/days';
import type { Picked } from '../../ui/PersonPicker';

/** As long as a holiday usually is. */
const DAYS = 14;

/** What stands in the form; days are the reader's. */
export interface DelegationDraft {
  delegator: Picked | null;
  delegate: Picked | null;
  from: string;
  until: string;
  reason: string;
}

export function delegationDraftOf(delegator: Picked): DelegationDraft {
  const from = today();
  return { delegator, delegate: null, from, until: daysAfter(from, DAYS), reason: '' };
}

/** What to send: what begins today begins now, and what is not filled in is left to the server to name. */
export function delegationIn(draft: DelegationDraft): NewDelegation {
  const { delegator, delegate, from, until, reason } = draft;
  return {
    ...(delegator === null ? {} : { delegator: delegator.id }),
    ...(from === '' || from === today() ? {} : { from: startOf(from) }),
    ...(until === '' ? {} : { until: endOf(until) }),
    ...(delegate === null ? {} : { delegate: delegate.id }),
    reason: reason.trim(),
  } as NewDelegation;
}
