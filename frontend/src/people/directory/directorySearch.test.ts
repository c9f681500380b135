import { expect, test } from 'vitest';
import { asksForHireDates, asQuery, isFiltered, readDirectorySearch, refine } from './directorySearch';

test('what the address bar may hold is read, the rest is left out', () => {
  expect(
    readDirectorySearch({
      q: 'ana',
      status: 'gone',
      hiredFrom: 'yesterday',
      hiredTo: '2026-01-31',
      sort: 'name',
    }),
  ).toEqual({ q: 'ana', hiredTo: '2026-01-31' });
});

test('everybody is three statuses, and nothing is what the server takes for still employed', () => {
  expect(asQuery({ status: 'all' }).status).toEqual(['active', 'on_leave', 'terminated']);
  expect(asQuery({}).status).toBeUndefined();
});

test('a change of filters starts at the first page', () => {
  expect(refine({ q: 'ana', cursor: 'c' }, { line: 'm' })).toEqual({ q: 'ana', line: 'm' });
});

test('an order is no filter, but one by day of hire leaves people out', () => {
  expect(isFiltered({ sort: '-hireDate' })).toBe(false);
  expect(asksForHireDates({ sort: '-hireDate' })).toBe(true);
  expect(asksForHireDates({ sort: 'title' })).toBe(false);
});
