import { expect, test } from 'vitest';
import { daysLeft, urgencyOf } from './validity';

const now = new Date(2026, 10, 23, 23, 30);

test('today is not past yet, also late in the evening', () => {
  expect(daysLeft('2026-11-23', now)).toBe(0);
  expect(urgencyOf(daysLeft('2026-11-23', now))).toBe('soon');
  expect(urgencyOf(daysLeft('2026-11-22', now))).toBe('past');
});

test('thirty days ahead is soon, one more is later', () => {
  expect(urgencyOf(daysLeft('2026-12-23', now))).toBe('soon');
  expect(urgencyOf(daysLeft('2026-12-24', now))).toBe('later');
});
