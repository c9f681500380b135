import { expect, test } from 'vitest';
import type { GroupView } from '../../http/types';
import { emptyGroup, groupFormOf, groupIn, isChanged } from './groupForm';

const view = {
  name: 'Sales',
  description: '',
  kind: 'rule',
  people: [],
  groups: [],
  rule: { departments: [{ id: 'd', name: 'Sales' }], titles: ['Clerk'], locations: [], statuses: [] },
} as unknown as GroupView;

test('a rule goes back as it came, by the ids of its departments', () => {
  expect(groupIn(groupFormOf(view))).toEqual({
    name: 'Sales',
    description: '',
    rule: { departments: ['d'], titles: ['Clerk'], locations: [], statuses: [] },
  });
});

test('of the two ways only the chosen one is sent, and the other is kept in the form', () => {
  const byHand = { ...groupFormOf(view), kind: 'hand' as const, people: [{ id: 'p', name: 'Ana' }] };
  expect(groupIn(byHand)).toEqual({ name: 'Sales', description: '', people: ['p'], groups: [] });
  expect(byHand.titles).toEqual(['Clerk']);
});

test('blanks around a name are no change', () => {
  expect(isChanged(emptyGroup, { ...emptyGroup, name: ' ' })).toBe(false);
  expect(isChanged(emptyGroup, { ...emptyGroup, kind: 'rule' })).toBe(true);
});
