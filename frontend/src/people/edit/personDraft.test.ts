import { expect, test } from 'vitest';
import type { CustomField, PersonView } from '../../http/types';
import { changedFields, draftOf, emptyDraft, isChanged, rebase, writtenIn } from './personDraft';

const fields: CustomField[] = [
  { key: 'shirt', label: 'Shirt', type: 'choice', choices: ['P', 'M'], private: false },
  { key: 'vehicle', label: 'Vehicle', type: 'boolean', choices: [], private: true },
  { key: 'hours', label: 'Hours', type: 'number', choices: [], private: true },
];

const view = {
  person: {
    id: 'a',
    name: 'Bia',
    civilName: 'Beatriz Sousa',
    email: 'bia@example.org',
    managerId: 'm',
    custom: { vehicle: false, hours: 40 },
  },
  chain: [{ id: 'm', name: 'Marina', title: null }],
} as unknown as PersonView;

test('the civil name is the name, and the one that people go by is the social name', () => {
  expect(draftOf(view)).toMatchObject({ name: 'Beatriz Sousa', socialName: 'Bia', custom: { hours: '40' } });
});

test('values are sent as their kinds, and empty ones as nothing', () => {
  const draft = { ...draftOf(view), title: '  ', custom: { shirt: '', vehicle: 'false', hours: '36,5' } };
  expect(writtenIn(draft, fields)).toMatchObject({
    managerId: 'm',
    title: null,
    custom: { vehicle: false, hours: 36.5 },
  });
});

test('what is no number is sent as it is, so that the server can say so', () => {
  expect(writtenIn({ ...emptyDraft, custom: { hours: 'many' } }, fields).custom).toEqual({ hours: 'many' });
});

test('a record that was not touched is not changed, even where a custom field was shown empty', () => {
  const before = draftOf(view);
  expect(isChanged(before, { ...before, custom: { ...before.custom, shirt: '' } })).toBe(false);
  expect(changedFields(before, { ...before, title: 'x', custom: { ...before.custom, hours: '1' } })).toEqual([
    'title',
    'custom.hours',
  ]);
});

test('what was typed stays on a record that somebody else has changed', () => {
  const before = draftOf(view);
  const mine = { ...before, title: 'Analyst', custom: { ...before.custom, hours: '30' } };
  const theirs = { ...before, title: 'Clerk', location: 'Recife', custom: { hours: '40', vehicle: 'true' } };
  expect(rebase(before, mine, theirs)).toMatchObject({
    title: 'Analyst',
    location: 'Recife',
    custom: { hours: '30', vehicle: 'true' },
  });
});
