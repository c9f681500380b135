import { expect, test } from 'vitest';
import { back, forward, isFirst, type Position } from './paging';

const first: Position = { cursor: undefined, trail: [] };

test('forward and back return to where one was, page by page', () => {
  const second = forward(first, 'b');
  const third = forward(second, 'c');
  expect(third).toEqual({ cursor: 'c', trail: ['', 'b'] });
  expect(back(third)).toEqual(second);
  expect(back(back(third))).toEqual(first);
});

test('a pasted link, which has no trail, goes back to the first page', () => {
  expect(back({ cursor: 'x', trail: [] })).toEqual(first);
});

test('only a page without a cursor is the first', () => {
  expect(isFirst(first)).toBe(true);
  expect(isFirst({ cursor: 'x', trail: [] })).toBe(false);
});
