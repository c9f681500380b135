import type { AccessLevel, NewPermission, Permission, PermissionChange, ReachEvent } from '../../http/types';
import { daysAfter, endOf, lastDayOf, startOf, today } from '../../ui/days';
import type { Picked } from '../../ui/PersonPicker';
import type { PickedGroup } from '../GroupPicker';

const DAYS = 30;

export type SubjectType = 'person' | 'group';
export type TargetType = 'person' | 'subtree' | 'group' | 'department';

/** What can be changed later: how much, of what, until when and why. */
export interface TermsDraft {
  level: AccessLevel;
  types: string[];
  until: string;
  reason: string;
}

/** What stands in the form; what was picked of another kind is kept while one looks at it. */
export interface PermissionDraft extends TermsDraft {
  subjectType: SubjectType;
  subjectPerson: Picked | null;
  subjectGroup: PickedGroup | null;
  targetType: TargetType;
  targetPerson: Picked | null;
  targetGroup: PickedGroup | null;
  targetDepartment: string | null;
  from: string;
}

export function newPermission(): PermissionDraft {
  const from = today();
  return {
    subjectType: 'person',
    subjectPerson: null,
    subjectGroup: null,
    targetType: 'person',
    targetPerson: null,
    targetGroup: null,
    targetDepartment: null,
    level: 'VIEW',
    types: [],
    from,
    until: daysAfter(from, DAYS),
    reason: '',
  };
}

export function termsOf({ level, types, until, reason }: Permission): TermsDraft {
  return { level, types, until: until == null ? '' : lastDayOf(until), reason };
}

/** What to send; what is not picked is left to the server to name. */
export function permissionIn(draft: PermissionDraft): NewPermission {
  const subject = subjectIn(draft);
  const target = targetIn(draft);
  return {
    subject: { type: draft.subjectType, ...(subject === undefined ? {} : { id: subject }) },
    target: { type: draft.targetType, ...(target === undefined ? {} : { id: target }) },
    ...startIn(draft),
    level: draft.level,
    types: draft.types,
    until: draft.until === '' ? null : endOf(draft.until),
    reason: draft.reason.trim(),
  } as NewPermission;
}

/** Other terms for one that is there; an end that was not touched stays to the second. */
export function changeIn(draft: TermsDraft, present: Permission): PermissionChange {
  const touched = draft.until !== termsOf(present).until;
  const until = draft.until === '' ? null : endOf(draft.until);
  return {
    level: draft.level,
    types: draft.types,
    until: touched ? until : (present.until ?? null),
    reason: draft.reason.trim(),
  };
}

/** What to ask the effect of; nothing while a side is missing. */
export function eventIn(draft: PermissionDraft): ReachEvent | null {
  const subject = subjectIn(draft);
  const target = targetIn(draft);
  if (subject === undefined || target === undefined) return null;
  return {
    permission: {
      subject: { type: draft.subjectType, id: subject },
      target: { type: draft.targetType, id: target },
      ...startIn(draft),
    },
  };
}

function subjectIn({ subjectType, subjectPerson, subjectGroup }: PermissionDraft): string | undefined {
  return (subjectType === 'person' ? subjectPerson : subjectGroup)?.id;
}

function targetIn(draft: PermissionDraft): string | undefined {
  switch (draft.targetType) {
    case 'person':
    case 'subtree':
      return draft.targetPerson?.id;
    case 'group':
      return draft.targetGroup?.id;
    case 'department':
      return draft.targetDepartment ?? undefined;
  }
}

/** What begins today begins now. */
function startIn({ from }: PermissionDraft): { from?: string } {
  return from === '' || from === today() ? {} : { from: startOf(from) };
}
