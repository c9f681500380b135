import { expect, test } from 'vitest';
import { asQuery, readDocumentsSearch, refine, sortOf } from './documentsSearch';

test('the address bar is read whatever stands in it', () => {
  expect(
    readDocumentsSearch({ type: 'contract', employeeId: ['1', '2'], sort: 'nonsense', status: 'x' }),
  ).toEqual({
    type: ['contract'],
    employeeId: ['1', '2'],
  });
});

test('a change of filters goes back to the first page and keeps the others', () => {
  expect(refine({ q: 'nr', cursor: 'abc', type: ['exam'] }, { type: ['exam', 'training'] })).toEqual({
    q: 'nr',
    type: ['exam', 'training'],
  });
});

test('an emptied filter leaves the address', () => {
  expect(refine({ type: ['exam'] }, { type: [] })).toEqual({});
});

test('there is no relevance without words', () => {
  expect(sortOf({ sort: 'relevance' })).toBe('-createdAt');
  expect(sortOf({ sort: 'relevance', q: 'nr' })).toBe('relevance');
});

test('the API is asked for what is not in the trash unless the trash is meant', () => {
  expect(asQuery({})).toMatchObject({ status: 'active', sort: '-createdAt' });
  expect(asQuery({ status: 'trashed' })).toMatchObject({ status: 'trashed' });
});
