// @vitest-environment jsdom
import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from './App';
import { i18n } from './i18n';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';

// Whole pages on a busy machine: waiting is not what these tests are about.
configure({ asyncUtilTimeout: 15_000 });

type Answers = Record<string, { status?: number; body: unknown }>;

const can = {
  hire: false,
  importPeople: false,
  exportPeople: false,
  seePlanned: false,
  organise: false,
  seeHireDates: false,
};
const marina = { employeeId: 'm', name: 'Marina Lopes', username: 'marina', roles: ['employee'], can };
const person = { id: 'm', number: 1, name: 'Marina Lopes', status: 'active', directReports: 0 };
const empty = { items: [], next: null, total: { value: 0, exact: true }, facets: { types: [] } };
const signedIn: Answers = {
  '/api/bff/session': { body: marina },
  '/api/document-types': { body: { items: [], next: null } },
  '/api/bff/home': {
    body: {
      me: person,
      myDocuments: { items: [], total: 0 },
      team: { direct: 0, all: 0, people: [], expiring: [] },
    },
  },
  '/api/bff/documents': { body: empty },
};

function problem(slug: string, status: number) {
  return { status, body: { type: `urn:acervo:problem:${slug}`, title: slug, status } };
}

function open(path: string, answers: Answers) {
  vi.stubGlobal('fetch', (address: string) => {
    const answer = answers[address.split('?')[0] ?? ''] ?? problem('not-found', 404);
    return Promise.resolve(new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 }));
  });
  window.history.replaceState(null, '', path);
  const queryClient = createQueryClient();
  render(<App queryClient={queryClient} router={createAppRouter(queryClient)} />);
}

beforeEach(() => i18n.changeLanguage('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('nobody signed in sees the front page at every address', async () => {
  open('/documents', { '/api/bff/session': problem('unauthorized', 401) });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('an account without an employee is told so', async () => {
  open('/', { '/api/bff/session': problem('account-not-linked', 403) });
  expect(await screen.findByRole('heading', { name: /not linked to an employee/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeTruthy();
});

test('home says what to do when there is nothing yet', async () => {
  open('/', signedIn);
  expect(await screen.findByText('No documents of yours yet')).toBeTruthy();
  expect(screen.queryByText('My team')).toBeNull();
});

test('an unknown address is said to be one, inside the product', async () => {
  open('/nowhere', signedIn);
  expect(await screen.findByText('This page does not exist')).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy();
});

test('a session that ends in the middle leads to the front page', async () => {
  open('/', { ...signedIn, '/api/bff/home': problem('unauthorized', 401) });
  expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
});

test('a part that is down is said in words, with its problem type and a way to retry', async () => {
  open('/', { ...signedIn, '/api/bff/home': problem('internal', 500) });
  expect(await screen.findByText('Something went wrong on our side')).toBeTruthy();
  expect(screen.getByText('urn:acervo:problem:internal')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('single keys lead through the product, but not while somebody types', async () => {
  const user = userEvent.setup();
  open('/', signedIn);
  await screen.findByText('No documents of yours yet');
  await user.keyboard('/');
  await user.keyboard('d');
  expect(window.location.pathname).toBe('/');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Documents' })).toBeTruthy();
  expect(window.location.search).toBe('?q=d');
});
