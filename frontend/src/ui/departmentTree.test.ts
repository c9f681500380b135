import { expect, test } from 'vitest';
import type { Department } from '../http/types';
import { departmentTree, withAllBelow } from './departmentTree';

const department = (id: string, parentId: string | null = null): Department => ({
  id,
  parentId,
  code: id,
  name: id.toUpperCase(),
  headId: null,
});

const all = [
  department('sales-north', 'sales'),
  department('sales'),
  department('board'),
  department('lost', 'gone'),
];

test('each department is followed by those below it', () => {
  expect(departmentTree(all).map(({ department: { id }, depth }) => [id, depth])).toEqual([
    ['board', 0],
    ['lost', 0],
    ['sales', 0],
    ['sales-north', 1],
  ]);
});

test('below a department are those inside it, and not its neighbours', () => {
  expect([...withAllBelow('sales', all)]).toEqual(['sales', 'sales-north']);
  expect([...withAllBelow('board', all)]).toEqual(['board']);
});
