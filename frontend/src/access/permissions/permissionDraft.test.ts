import { expect, test } from 'vitest';
import type { Permission } from '../../http/types';
import { endOf, startOf } from '../../ui/days';
import { changeIn, eventIn, newPermission, permissionIn, termsOf } from './permissionDraft';

const ana = { id: 'a', name: 'Ana', title: null };
const complete = {
  ...newPermission(),
  subjectPerson: ana,
  targetType: 'department' as const,
  targetDepartment: 'd',
  reason: ' audit ',
};

test('what begins today begins now, and the last day is open to its end', () => {
  expect(permissionIn({ ...complete, until: '2099-01-31' })).toEqual({
    subject: { type: 'person', id: 'a' },
    target: { type: 'department', id: 'd' },
    level: 'VIEW',
    types: [],
    until: endOf('2099-01-31'),
    reason: 'audit',
  });
  expect(permissionIn({ ...complete, from: '2099-01-01' }).from).toBe(startOf('2099-01-01'));
});

test('it ends after 30 days unless one says otherwise, and may be without an end', () => {
  const days = (Date.parse(complete.until) - Date.parse(complete.from)) / 86_400_000;
  expect(days).toBe(30);
  expect(permissionIn({ ...complete, until: '' }).until).toBeNull();
});

test('the effect is asked for once both sides are there', () => {
  expect(eventIn(newPermission())).toBeNull();
  expect(eventIn({ ...complete, subjectType: 'group' })).toBeNull();
  expect(eventIn({ ...complete, from: '2099-01-01' })).toEqual({
    permission: {
      subject: { type: 'person', id: 'a' },
      target: { type: 'department', id: 'd' },
      from: startOf('2099-01-01'),
    },
  });
});

test('an end that was not touched stays to the second', () => {
  const present = {
    level: 'VIEW',
    types: [],
    until: '2099-01-31T15:00:00Z',
    reason: 'x',
  } as unknown as Permission;
  const terms = termsOf(present);
  expect(changeIn({ ...terms, level: 'EDIT' }, present).until).toBe('2099-01-31T15:00:00Z');
  expect(changeIn({ ...terms, until: '2099-02-01' }, present).until).toBe(endOf('2099-02-01'));
  expect(changeIn({ ...terms, until: '' }, present).until).toBeNull();
});
