// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { firstLanguage } from './i18n';
import { texts } from './texts';

function wordsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [...wordsOf(inner, `${path}/${key}`)]),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

const portuguese = wordsOf(texts['pt-BR']);
const english = wordsOf(texts.en);

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual([...portuguese.keys()].sort());
});

test('no text is empty, and each takes the same values in both languages', () => {
  for (const [key, text] of portuguese) {
    expect(text.trim(), key).not.toBe('');
    expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
  }
});

test('the first language is the chosen one, then the first of the browser that we speak, then Portuguese', () => {
  expect(firstLanguage('en', ['pt-BR'])).toBe('en');
  expect(firstLanguage(null, ['de', 'en-GB', 'pt'])).toBe('en');
  expect(firstLanguage(null, ['pt-PT', 'en'])).toBe('pt-BR');
  expect(firstLanguage(null, ['ja'])).toBe('pt-BR');
});
