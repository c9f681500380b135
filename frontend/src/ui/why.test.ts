import { expect, test } from 'vitest';
import { wordsOf } from './why';

test('a grant with an end says until when', () => {
  expect(wordsOf({ kind: 'GRANT', level: 'VIEW', until: '2026-11-30T00:00:00Z' }).key).toBe('grantUntil');
  expect(wordsOf({ kind: 'GRANT', level: 'VIEW' }).key).toBe('grant');
});

test('an auditor is not shown as HR', () => {
  expect(wordsOf({ kind: 'ROLE', role: 'auditor', level: 'METADATA' }).key).toBe('auditor');
  expect(wordsOf({ kind: 'ROLE', role: 'hr', level: 'MANAGE' }).key).toBe('hr');
});
