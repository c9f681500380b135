import { expect, test } from 'vitest';
import { kindOf } from './kind';

test('what can be shown is shown, whatever parameters its type carries', () => {
  expect(kindOf({ contentType: 'application/pdf', size: 10 })).toBe('pdf');
  expect(kindOf({ contentType: 'text/plain; charset=utf-8', size: 10 })).toBe('text');
});

test('an SVG, which can carry scripts, and a web page are never shown', () => {
  expect(kindOf({ contentType: 'image/svg+xml', size: 10 })).toBe('other');
  expect(kindOf({ contentType: 'text/html', size: 10 })).toBe('other');
});

test('a file that is too large for the page is not fetched for it', () => {
  expect(kindOf({ contentType: 'image/png', size: 40_000_000 })).toBe('large');
});
