// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { type Answers, changesIn, closeApp, openApp, problem, signedInWith } from './testApp';

afterEach(closeApp);

const hr = signedInWith({ importPeople: true });
const begun = {
  id: 'check',
  dryRun: true,
  state: 'running',
  fileName: 'people.csv',
  startedAt: '2026-01-01T12:00:00Z',
  startedBy: 'm',
  endedAt: null,
  phase: 'checking',
  done: 1,
  total: 4,
  hired: 0,
  changed: 0,
  unchanged: 0,
  errors: 0,
  orgVersion: null,
  detail: null,
};
const file = new File(['registration;name;email\r\n'], 'people.csv', { type: 'text/csv' });

/** What is asked for again and again, until the last of these. */
function inTurn(...bodies: object[]): () => { body: object } {
  const left = [...bodies];
  return () => ({ body: (left.length > 1 ? left.shift() : left[0]) ?? {} });
}

async function choose() {
  const user = userEvent.setup();
  await user.upload(await screen.findByLabelText('Choose a file'), file);
  return user;
}

test('a file is checked, shown row by row, brought in, and said to be in force', async () => {
  const rows = [
    {
      row: 2,
      registration: '1',
      outcome: 'change',
      changes: [{ field: 'title', was: 'Clerk', is: 'Analyst' }],
    },
  ];
  const checked = { ...begun, state: 'done', changed: 1, unchanged: 3 };
  const written = { ...checked, id: 'run', dryRun: false, orgVersion: 8 };
  const sent = await openApp('/people/import', {
    ...hr,
    'POST /api/employees/import': ({ query }) => ({
      status: 202,
      body: query.get('dryRun') === 'true' ? begun : { ...begun, id: 'run', dryRun: false, phase: 'writing' },
    }),
    'GET /api/imports/check': inTurn(begun, checked),
    'GET /api/imports/check/rows': { body: { items: rows, next: null } },
    'GET /api/imports/run': inTurn(written),
    'GET /api/imports/run/rows': { body: { items: rows, next: null } },
    'GET /api/access/org-version': { body: { orgVersion: 8 } },
  });
  const user = await choose();
  expect(await screen.findByRole('progressbar', { name: 'Checking every row' })).toBeTruthy();
  expect(await screen.findByText('The file is in order')).toBeTruthy();
  expect(await screen.findByText('Analyst')).toBeTruthy();
  expect(window.location.search).toBe('?id=check');

  await user.click(screen.getByRole('button', { name: 'Import now' }));
  expect(await screen.findByText('The import is done')).toBeTruthy();
  expect(await screen.findByText(/Access to documents already follows/)).toBeTruthy();

  const posts = changesIn(sent);
  expect(posts.map(({ query }) => query.get('dryRun'))).toEqual(['true', 'false']);
  const part = (posts[1]?.body as FormData).get('file') as File;
  expect(part.name).toBe('people.csv');
});

test('a file with bad rows names each of them and cannot be brought in', async () => {
  const errors = [{ row: 7, column: 'e-mail', code: 'format', detail: 'This is not an e-mail address.' }];
  const next: Answers = {
    'GET /api/imports/check': inTurn({ ...begun, state: 'refused', errors: 1, unchanged: 3 }),
    'GET /api/imports/check/errors': ({ query }) =>
      query.get('cursor') === null
        ? { body: { items: errors, next: 'more' } }
        : { body: { items: [{ ...errors[0], row: 90 }], next: null } },
  };
  await openApp('/people/import', {
    ...hr,
    'POST /api/employees/import': { status: 202, body: begun },
    ...next,
  });
  const user = await choose();
  expect(await screen.findByText('The file needs corrections')).toBeTruthy();
  expect(await screen.findByRole('row', { name: /7 e-mail This is not an e-mail address/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import now' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByRole('row', { name: /90/ })).toBeTruthy();
});

test('an import that is come back to later asks for its file again', async () => {
  await openApp('/people/import?id=check', {
    ...hr,
    'GET /api/imports/check': inTurn({ ...begun, state: 'done', hired: 2 }),
    'GET /api/imports/check/rows': { body: { items: [], next: null } },
  });
  expect(await screen.findByText('To import it, choose the same file again.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import now' })).toBeNull();
});

test('a file that is not taken at all is said so, and another can be chosen', async () => {
  await openApp('/people/import', {
    ...hr,
    'POST /api/employees/import': problem('too-large', 413),
  });
  await choose();
  expect(await screen.findByText('The file is too large')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('nobody but HR is let in', async () => {
  await openApp('/people/import', signedInWith());
  expect(await screen.findByText('You may not do this')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Choose a file')).toBeNull());
});
