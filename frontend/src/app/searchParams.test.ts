import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './searchParams';

test('what is written is read back', () => {
  const search = { q: 'férias & folgas', type: ['contract', 'exam'], cursor: 'a+b/=' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('what is not set leaves no trace', () => {
  expect(stringifySearch({ q: undefined, type: [] })).toBe('');
});
