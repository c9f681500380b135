import { expect, test } from 'vitest';
import { formatOf } from './useFormat';

test('a calendar day is the same day in every time zone', () => {
  expect(formatOf('pt-BR').day('2026-11-30')).toBe('30/11/2026');
  expect(formatOf('en').day('2026-11-30')).toBe('Nov 30, 2026');
});

test('the year of a near day is left out', () => {
  const now = new Date('2026-11-01T12:00:00Z');
  expect(formatOf('pt-BR').nearDay('2026-11-30T12:00:00Z', now)).toBe('30/11');
  expect(formatOf('pt-BR').nearDay('2028-11-30T12:00:00Z', now)).toBe('30/11/2028');
});

test('what ends at midnight is open until the day before, and what ends at another time says it', () => {
  const midnight = new Date(2026, 11, 1).toISOString();
  expect(formatOf('pt-BR').until(midnight)).toBe('30/11/2026');
  expect(formatOf('pt-BR').from(midnight)).toBe('01/12/2026');
  expect(formatOf('pt-BR').until(new Date(2026, 11, 1, 14, 5).toISOString())).toBe('01/12/2026, 14:05');
});

test('sizes have the unit that is easy to read', () => {
  expect(formatOf('en').size(17_400)).toBe('17 kB');
  expect(formatOf('en').size(2_340_000)).toBe('2.3 MB');
});
