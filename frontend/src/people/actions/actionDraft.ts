import type { PersonView, ReachEvent, WrittenAction } from '../../http/types';
import type { Picked } from '../../ui/PersonPicker';
import { draftOf } from '../edit/personDraft';

export type ActionKind = WrittenAction['kind'];

/** What stands in the form of an action; `on` and `until` are days, empty for today and for nobody knows when. */
export interface ActionDraft {
  on: string;
  until: string;
  manager: Picked | null;
  departmentId: string;
  title: string;
  location: string;
  successor: 'manager' | 'person';
  person: Picked | null;
}

/** What can be done to somebody who stands like this with the company. */
export function kindsFor(status: PersonView['person']['status']): ActionKind[] {
  switch (status) {
    case 'active':
      return ['move', 'leave', 'terminate'];
    case 'on_leave':
      return ['move', 'return', 'terminate'];
    case 'terminated':
      return ['rehire'];
  }
}

export function actionDraftOf(view: PersonView): ActionDraft {
  const { manager, departmentId, title, location } = draftOf(view);
  return {
    on: '',
    until: '',
    manager,
    departmentId,
    title,
    location,
    successor: view.person.managerId == null ? 'person' : 'manager',
    person: null,
  };
}

/** What to send: of a place only what is another than before, of a day only one that was chosen. */
export function actionIn(kind: ActionKind, draft: ActionDraft, view: PersonView): WrittenAction {
  const action = { kind, ...(draft.on === '' ? {} : { effectiveOn: draft.on }) };
  switch (kind) {
    case 'move':
    case 'rehire':
      return { ...action, ...placeIn(draft, view) };
    case 'leave':
      return draft.until === '' ? action : { ...action, until: draft.until };
    case 'return':
      return action;
    case 'terminate':
      return view.person.directReports === 0 ? action : { ...action, successor: successorIn(draft) };
  }
}

/** Whether there is enough to send. */
export function isReady(kind: ActionKind, draft: ActionDraft, view: PersonView): boolean {
  if (kind === 'move') return Object.keys(placeIn(draft, view)).length > 0;
  if (kind !== 'terminate' || view.person.directReports === 0) return true;
  return draft.successor === 'manager' || draft.person !== null;
}

/** What to ask the effect on reach of; nothing while it has none, or while there is not enough to ask. */
export function reachEventIn(kind: ActionKind, draft: ActionDraft, view: PersonView): ReachEvent | null {
  const employee = view.person.id;
  if (kind === 'move') {
    const { managerId } = placeIn(draft, view);
    return managerId === undefined ? null : { move: { employee, manager: managerId } };
  }
  if (kind !== 'terminate' || !isReady(kind, draft, view)) return null;
  const successor = view.person.directReports === 0 ? null : successorIn(draft);
  return { termination: { employee, successor: successor === 'manager' ? null : successor } };
}

type Place = Pick<WrittenAction, 'managerId' | 'departmentId' | 'title' | 'location'>;

function placeIn(draft: ActionDraft, view: PersonView): Place {
  const before = actionDraftOf(view);
  const place = {
    managerId: draft.manager?.id ?? '',
    departmentId: draft.departmentId,
    title: draft.title.trim(),
    location: draft.location.trim(),
  };
  const was = { ...before, managerId: before.manager?.id ?? '' };
  const changed = Object.entries(place).filter(
    ([field, value]) => value !== was[field as keyof typeof place],
  );
  return Object.fromEntries(changed.map(([field, value]) => [field, value === '' ? null : value]));
}

function successorIn({ successor, person }: ActionDraft): string | null {
  return successor === 'manager' ? 'manager' : (person?.id ?? null);
}
