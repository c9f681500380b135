// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { takeReturnPath } from './signIn';

afterEach(() => sessionStorage.clear());

test('the page that was asked for is remembered once', () => {
  sessionStorage.setItem('acervo.return-to', '/documents?type=exam');
  expect(takeReturnPath()).toBe('/documents?type=exam');
  expect(takeReturnPath()).toBeNull();
});

test('nothing leads to another site', () => {
  for (const hostile of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    sessionStorage.setItem('acervo.return-to', hostile);
    expect(takeReturnPath()).toBeNull();
  }
});
