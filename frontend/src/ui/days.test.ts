import { afterEach, beforeEach, expect, test } from 'vitest';
import { daysAfter, endOf, isMidnight, lastDayOf, startOf } from './days';

const zone = process.env.TZ;

beforeEach(() => {
  process.env.TZ = 'America/New_York';
});

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('a window of days begins and ends at midnight of the reader', () => {
  expect(startOf('2026-11-30')).toBe('2026-11-30T05:00:00.000Z');
  expect(endOf('2026-11-30')).toBe('2026-12-01T05:00:00.000Z');
  expect(endOf('2026-12-31')).toBe('2027-01-01T05:00:00.000Z');
});

test('what ends at midnight is open all of the day before', () => {
  expect(lastDayOf(endOf('2026-11-30'))).toBe('2026-11-30');
  expect(lastDayOf('2026-12-01T15:00:00Z')).toBe('2026-12-01');
  expect(isMidnight(endOf('2026-11-30'))).toBe(true);
  expect(isMidnight('2026-12-01T05:00:01Z')).toBe(false);
});

test('days are days when the clocks are changed', () => {
  expect(startOf('2026-11-01')).toBe('2026-11-01T04:00:00.000Z');
  expect(endOf('2026-11-01')).toBe('2026-11-02T05:00:00.000Z');
  expect(daysAfter('2026-10-31', 2)).toBe('2026-11-02');
  expect(daysAfter('2026-02-27', 30)).toBe('2026-03-29');
});
