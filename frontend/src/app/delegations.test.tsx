// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { endOf } from '../ui/days';
import { CARLOS, JOAO, ME, hr, people, person, pick, previewOf } from './accessBench';
import { type Answers, changesIn, closeApp, openApp, problem, signedInWith } from './testApp';

afterEach(closeApp);

function delegationWith(more: object) {
  return {
    id: 'd1',
    delegator: ME,
    delegate: JOAO,
    from: new Date(2026, 10, 1).toISOString(),
    until: new Date(2026, 11, 1).toISOString(),
    reason: 'Holiday',
    madeBy: ME,
    state: 'active',
    createdAt: '2026-11-01T12:00:00Z',
    can: { change: true, end: true },
    ...more,
  };
}

/** Answers by who is away and who stands in. */
function delegations(given: object[], received: object[], all: object[] = []): Answers {
  return {
    'GET /api/bff/delegations': ({ query }) => {
      const items = query.has('delegator') ? given : query.has('delegate') ? received : all;
      return { body: { items, next: null } };
    },
  };
}

test('whoever stands in sees until when, to the last day of it', async () => {
  await openApp('/delegations', {
    ...signedInWith(),
    ...delegations(
      [],
      [delegationWith({ delegator: CARLOS, delegate: ME, can: { change: false, end: true } })],
    ),
  });
  const received = await screen.findByRole('region', { name: 'For whom I stand in' });
  expect(await within(received).findByText('Carlos Lima')).toBeTruthy();
  expect(within(received).getByText('until Nov 30, 2026')).toBeTruthy();
  expect(within(received).queryByRole('button', { name: /^Change/ })).toBeNull();
  expect(await screen.findByText('You have not delegated anything')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'In the whole company' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Admin' })).toBeNull();
});

test('one delegates to somebody until the end of a day of one’s own', async () => {
  const user = userEvent.setup();
  const sent = await openApp('/delegations', {
    ...signedInWith(),
    ...delegations([], []),
    ...people,
    'POST /api/delegations': { status: 201, body: {} },
  });
  await user.click(await screen.findByRole('button', { name: 'Delegate' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('combobox', { name: 'Who is away' })).toBeNull();
  await pick(user, within(dialog).getByRole('combobox', { name: 'Who stands in' }), 'João');
  await user.clear(within(dialog).getByLabelText(/^Until/));
  await user.type(within(dialog).getByLabelText(/^Until/), '2099-01-31');
  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Holiday');
  await user.click(within(dialog).getByRole('button', { name: 'Delegate' }));
  expect(await screen.findByText('João Reis stands in')).toBeTruthy();
  const [post] = changesIn(sent);
  expect(post?.body).toEqual({
    delegator: 'm',
    delegate: 'j',
    until: endOf('2099-01-31'),
    reason: 'Holiday',
  });
  expect(post?.headers['Idempotency-Key']).toBeTruthy();
});

test('what is missing of a delegation is said at each field, and HR sees the effect first', async () => {
  const user = userEvent.setup();
  const errors = [
    { field: 'delegate', code: 'required', detail: 'delegate is required.' },
    { field: 'until', code: 'past', detail: 'until lies in the past.' },
  ];
  const sent = await openApp('/delegations', {
    ...hr,
    ...delegations([], []),
    ...people,
    'POST /api/access/preview': { body: previewOf(1, 12) },
    'POST /api/delegations': problem('invalid', 400, { errors }),
  });
  await user.click(await screen.findByRole('button', { name: 'Delegate' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Delegate' }));
  const standIn = await within(dialog).findByRole('combobox', { description: /This field is required/ });
  await waitFor(() => expect(document.activeElement).toBe(standIn));
  expect(within(dialog).getByText('This day has passed.')).toBeTruthy();
  await pick(user, standIn, 'João');
  expect(await within(dialog).findByText('1 person gains reach over 12 people')).toBeTruthy();
  expect(sent.find(({ path }) => path === '/api/access/preview')?.body).toEqual({
    delegation: { delegator: 'm', delegate: 'j' },
  });
});

test('a delegation is ended once it has been asked, as it stands at that moment', async () => {
  const user = userEvent.setup();
  const sent = await openApp('/delegations', {
    ...signedInWith(),
    ...delegations([delegationWith({})], []),
    'GET /api/delegations/d1': { body: {}, etag: '"7"' },
    'DELETE /api/delegations/d1': { body: {} },
  });
  await user.click(await screen.findByRole('button', { name: 'End the delegation to João Reis' }));
  expect(changesIn(sent)).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'End it now', hidden: true }));
  expect(await screen.findByText('Delegation ended')).toBeTruthy();
  expect(changesIn(sent)[0]).toMatchObject({ method: 'DELETE', headers: { 'If-Match': '"7"' } });
});

test('the end of a delegation is changed, and its other members stay with the server', async () => {
  const user = userEvent.setup();
  const present = delegationWith({ delegator: 'm', delegate: 'j', madeBy: 'm' });
  const sent = await openApp('/delegations', {
    ...signedInWith(),
    ...delegations([delegationWith({})], []),
    'GET /api/delegations/d1': { body: present, etag: '"7"' },
    'PUT /api/delegations/d1': { body: present },
  });
  await user.click(await screen.findByRole('button', { name: 'Change the delegation to João Reis' }));
  const until = await screen.findByLabelText(/^Until/);
  expect(until).toHaveProperty('value', '2026-11-30');
  await user.clear(until);
  await user.type(until, '2099-12-15');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Delegation changed')).toBeTruthy();
  expect(changesIn(sent)[0]?.body).toEqual({ until: endOf('2099-12-15'), reason: 'Holiday' });
});

test('everybody’s delegations are narrowed by the address bar', async () => {
  const sent = await openApp(`/delegations?state=active&delegate=j`, {
    ...hr,
    ...delegations([], [], []),
    'GET /api/employees': { body: { items: [{ ...person(JOAO), socialName: null }], next: null } },
  });
  expect(await screen.findByText('Stands in: João Reis')).toBeTruthy();
  const asked = sent
    .filter(({ path }) => path === '/api/bff/delegations')
    .map(({ query }) => query.toString());
  expect(asked).toContain('state=active&delegate=j&limit=20');
});
