import { expect, test } from 'vitest';
import { ownProblem } from '../../http/problem';
import { isBusy, isReady, queue, toStart, type UploadItem, type UploadState } from './queue';

const ana = { id: 'ana', name: 'Ana' };

function item(
  key: string,
  state: UploadState = { step: 'draft' },
  change: Partial<UploadItem> = {},
): UploadItem {
  const file = new File(['x'], `${key}.pdf`);
  return { key, file, title: key, person: ana, type: 'other', issuedOn: null, state, ...change };
}

test('confirming sends what is complete and leaves the rest in the list', () => {
  const items = queue([item('a'), item('b', { step: 'draft' }, { type: null })], { kind: 'confirmed' });
  expect(items.map((one) => one.state.step)).toEqual(['waiting', 'draft']);
});

test('two are sent at once, in order', () => {
  const waiting = ['a', 'b', 'c'].map((key) => item(key, { step: 'waiting' }));
  expect(toStart(waiting).map((one) => one.key)).toEqual(['a', 'b']);
  const started = queue(waiting, { kind: 'started', key: 'a' });
  expect(toStart(started).map((one) => one.key)).toEqual(['b']);
});

test('a lost answer is retried under the same key, so that no second document is made', () => {
  const error = ownProblem('offline', 'No answer');
  const [failed] = queue([item('a', { step: 'sending', progress: 0.5 })], {
    kind: 'failed',
    key: 'a',
    error,
    newKey: 'z',
  });
  expect(failed?.key).toBe('a');
});

test('a refused upload, which will be corrected, is retried under a new key', () => {
  const error = ownProblem('invalid', 'Invalid', 400);
  const [failed] = queue([item('a', { step: 'sending', progress: 1 })], {
    kind: 'failed',
    key: 'a',
    error,
    newKey: 'z',
  });
  expect(failed?.key).toBe('z');
  expect(queue([item('z', { step: 'failed', error })], { kind: 'retried', key: 'z' })[0]?.state.step).toBe(
    'waiting',
  );
});

test('what is on its way is not changed any more', () => {
  const [sending] = queue([item('a', { step: 'sending', progress: 0 })], {
    kind: 'changedAll',
    change: { type: 'contract' },
  });
  expect(sending?.type).toBe('other');
});

test('one file that fails stops no other', () => {
  const items = [
    item('a', { step: 'sending', progress: 0 }),
    item('b', { step: 'waiting' }),
    item('c', { step: 'waiting' }),
  ];
  const after = queue(items, {
    kind: 'failed',
    key: 'a',
    error: ownProblem('too-large', 'x', 413),
    newKey: 'z',
  });
  expect(toStart(after).map((one) => one.key)).toEqual(['b', 'c']);
  expect(isBusy(after)).toBe(true);
});

test('a file without title, person or type is not ready', () => {
  expect(isReady(item('a', { step: 'draft' }, { title: ' ' }))).toBe(false);
  expect(isReady(item('a', { step: 'draft' }, { person: null }))).toBe(false);
  expect(isReady(item('a'))).toBe(true);
});
