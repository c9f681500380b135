// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { type Answers, closeApp, openApp, problem, signedInWith } from './testApp';

afterEach(closeApp);

const person = { id: 'm', number: 1, name: 'Marina Lopes', status: 'active', directReports: 0 };
const signedIn: Answers = {
  ...signedInWith(),
  'GET /api/bff/home': {
    body: {
      me: person,
      myDocuments: { items: [], total: 0 },
      team: { direct: 0, all: 0, people: [], expiring: [] },
    },
  },
};

test('nobody signed in sees the front page at every address', async () => {
  await openApp('/documents', { 'GET /api/bff/session': problem('unauthorized', 401) });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('an account without an employee is told so', async () => {
  await openApp('/', { 'GET /api/bff/session': problem('account-not-linked', 403) });
  expect(await screen.findByRole('heading', { name: /not linked to an employee/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy();
});

test('home says what to do when there is nothing yet', async () => {
  await openApp('/', signedIn);
  expect(await screen.findByText('No documents of yours yet')).toBeTruthy();
  expect(screen.queryByText('My team')).toBeNull();
});

test('an unknown address is said to be one, inside the product', async () => {
  await openApp('/nowhere', signedIn);
  expect(await screen.findByText('This page does not exist')).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
});

test('a session that ends in the middle leads to the front page', async () => {
  await openApp('/', { ...signedIn, 'GET /api/bff/home': problem('unauthorized', 401) });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('a part that is down is said in words, with its problem type and a way to retry', async () => {
  await openApp('/', { ...signedIn, 'GET /api/bff/home': problem('internal', 500) });
  expect(await screen.findByText('Something went wrong on our side')).toBeTruthy();
  expect(screen.getByText('urn:acervo:problem:internal')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('single keys lead through the product, but not while somebody types', async () => {
  const user = userEvent.setup();
  await openApp('/', signedIn);
  await screen.findByText('No documents of yours yet');
  await user.keyboard('/');
  await user.keyboard('d');
  expect(window.location.pathname).toBe('/');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Documents' })).toBeTruthy();
  expect(window.location.search).toBe('?q=d');
});
