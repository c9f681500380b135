import { expect, test } from 'vitest';
import type { PersonView } from '../../http/types';
import { actionDraftOf, actionIn, isReady, kindsFor, reachEventIn } from './actionDraft';

const viewOf = (person: object): PersonView =>
  ({
    person: { id: 'a', name: 'Ana', managerId: 'm', title: 'Clerk', custom: {}, directReports: 0, ...person },
    chain: [{ id: 'm', name: 'Marina' }],
  }) as unknown as PersonView;

const view = viewOf({});
const leader = viewOf({ directReports: 3 });
const picked = { id: 'p', name: 'Pedro', title: null };

test('a move names only what becomes another', () => {
  const draft = { ...actionDraftOf(view), manager: picked, title: ' Clerk ', on: '2027-01-01' };
  expect(actionIn('move', draft, view)).toEqual({ kind: 'move', effectiveOn: '2027-01-01', managerId: 'p' });
});

test('an emptied part of a place is nothing, and a place that stays is no move', () => {
  const draft = actionDraftOf(view);
  expect(actionIn('move', { ...draft, title: '' }, view)).toEqual({ kind: 'move', title: null });
  expect(isReady('move', draft, view)).toBe(false);
});

test('whoever leads people does not leave without a successor', () => {
  const draft = actionDraftOf(leader);
  expect(actionIn('terminate', draft, leader)).toEqual({ kind: 'terminate', successor: 'manager' });
  expect(isReady('terminate', { ...draft, successor: 'person' }, leader)).toBe(false);
  expect(actionIn('terminate', { ...draft, successor: 'person', person: picked }, leader).successor).toBe(
    'p',
  );
  expect(actionIn('terminate', actionDraftOf(view), view)).toEqual({ kind: 'terminate' });
});

test('the effect is asked of what changes who is above whom, and of nothing else', () => {
  const draft = actionDraftOf(leader);
  expect(reachEventIn('move', { ...draft, title: 'Head' }, leader)).toBeNull();
  expect(reachEventIn('move', { ...draft, manager: picked }, leader)).toEqual({
    move: { employee: 'a', manager: 'p' },
  });
  expect(reachEventIn('move', { ...draft, manager: null }, leader)).toEqual({
    move: { employee: 'a', manager: null },
  });
  expect(reachEventIn('terminate', draft, leader)).toEqual({
    termination: { employee: 'a', successor: null },
  });
  expect(reachEventIn('terminate', { ...draft, successor: 'person' }, leader)).toBeNull();
  expect(reachEventIn('terminate', { ...draft, successor: 'person', person: picked }, leader)).toEqual({
    termination: { employee: 'a', successor: 'p' },
  });
  expect(reachEventIn('leave', draft, leader)).toBeNull();
});

test('at the top there is no manager above to take over', () => {
  expect(actionDraftOf(viewOf({ managerId: null, directReports: 2 })).successor).toBe('person');
});

test('what can be done depends on where somebody stands', () => {
  expect(kindsFor('on_leave')).toContain('return');
  expect(kindsFor('terminated')).toEqual(['rehire']);
});
