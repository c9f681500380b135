// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { type Answers, changesIn, closeApp, openApp, problem, signedInWith } from './testApp';

afterEach(closeApp);

const ANA = '018f0000-0000-7000-8000-000000000001';
const HEAD = '018f0000-0000-7000-8000-000000000002';
const PAGE = `/people/${ANA}`;

const head = {
  id: HEAD,
  number: 2,
  name: 'Carlos Lima',
  email: 'carlos@example.org',
  status: 'active',
  directReports: 1,
};

function personWith(details: object = {}, can: object = { edit: true, history: true }, etag = '"1"') {
  return {
    person: {
      id: ANA,
      number: 1,
      name: 'Ana Souza',
      email: 'ana@example.org',
      registration: '1001',
      title: 'Clerk',
      location: 'Recife',
      managerId: HEAD,
      status: 'active',
      directReports: 0,
      allReports: 0,
      custom: {},
      ...details,
    },
    etag,
    chain: [head],
    reports: [],
    documents: { items: [], total: { value: 0, exact: true } },
    can,
    canUpload: false,
  };
}

const hr = signedInWith({ hire: true, organise: true, importPeople: true, seePlanned: true });

function withPerson(body: object, more: Answers = {}): Answers {
  return { ...hr, [`GET /api/bff/people/${ANA}`]: { body }, ...more };
}

test('whoever may not change or trace a record sees neither way to do it', async () => {
  await openApp(PAGE, withPerson(personWith({}, { edit: false, history: false })));
  expect(await screen.findByRole('heading', { name: 'Ana Souza' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'HR actions' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'History' })).toBeNull();
});

test('a record is sent whole, with the version that was read', async () => {
  const user = userEvent.setup();
  const sent = await openApp(
    `${PAGE}?tab=edit`,
    withPerson(personWith(), {
      [`PUT /api/employees/${ANA}`]: { body: { id: ANA, inForce: false, orgVersion: 4 } },
    }),
  );
  const title = await screen.findByRole('textbox', { name: 'Job title' });
  await user.clear(title);
  await user.type(title, 'Analyst');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Access to documents follows in a moment.')).toBeTruthy();
  const [put] = changesIn(sent);
  expect(put?.headers['If-Match']).toBe('"1"');
  expect(put?.body).toEqual({
    name: 'Ana Souza',
    socialName: null,
    email: 'ana@example.org',
    registration: '1001',
    managerId: HEAD,
    departmentId: null,
    title: 'Analyst',
    location: 'Recife',
    hireDate: null,
    custom: {},
  });
});

test('what is wrong is said at its field, and the keyboard is there', async () => {
  const user = userEvent.setup();
  const errors = [{ field: 'email', code: 'taken', detail: 'This e-mail belongs to somebody else.' }];
  await openApp(
    `${PAGE}?tab=edit`,
    withPerson(personWith(), { [`PUT /api/employees/${ANA}`]: problem('conflict', 409, { errors }) }),
  );
  await user.type(await screen.findByRole('textbox', { name: 'Email' }), '.br');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const email = await screen.findByRole('textbox', { name: 'Email', description: /Another record uses it/ });
  expect(email.getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(email));
});

test('what somebody else changed meanwhile is shown, and what was typed is kept', async () => {
  const user = userEvent.setup();
  let now = personWith();
  const sent = await openApp(
    `${PAGE}?tab=edit`,
    withPerson(
      {},
      {
        [`GET /api/bff/people/${ANA}`]: () => ({ body: now }),
        [`PUT /api/employees/${ANA}`]: ({ headers }) =>
          headers['If-Match'] === '"2"'
            ? { body: { id: ANA, inForce: true, orgVersion: 5 } }
            : problem('precondition-failed', 412),
      },
    ),
  );
  await user.type(await screen.findByRole('textbox', { name: 'Job title' }), ' II');
  now = personWith({ title: 'Manager', location: 'Olinda' }, undefined, '"2"');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const title = await screen.findByRole('textbox', { name: 'Job title', description: /Manager/ });
  expect(title).toHaveProperty('value', 'Clerk II');
  expect(screen.getByRole('textbox', { name: 'Location' })).toHaveProperty('value', 'Olinda');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Changes saved')).toBeTruthy();
  expect(changesIn(sent).at(-1)?.body).toMatchObject({ title: 'Clerk II', location: 'Olinda' });
});

test('a termination names the successor that was chosen', async () => {
  const user = userEvent.setup();
  const action = { id: 'x', kind: 'terminate', state: 'planned', effectiveOn: '2099-01-01', sets: {} };
  const sent = await openApp(
    PAGE,
    withPerson(personWith({ directReports: 2, allReports: 5 }), {
      [`POST /api/employees/${ANA}/actions`]: {
        status: 201,
        body: { action, employee: null, inForce: true },
      },
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'HR actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Terminate' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('radio', { name: 'Carlos Lima, who is above' })).toHaveProperty(
    'checked',
    true,
  );
  await user.type(within(dialog).getByLabelText('First day outside the company'), '2099-01-01');
  await user.click(within(dialog).getByRole('button', { name: 'Plan' }));
  expect(await screen.findByText('Termination: planned for Jan 1, 2099')).toBeTruthy();
  const [post] = changesIn(sent);
  expect(post?.body).toEqual({ kind: 'terminate', effectiveOn: '2099-01-01', successor: 'manager' });
  expect(post?.headers).toMatchObject({ 'If-Match': '"1"' });
  expect(post?.headers['Idempotency-Key']).toBeTruthy();
});

test('what is planned can be called off', async () => {
  const user = userEvent.setup();
  const planned = {
    id: 'x',
    kind: 'move',
    employeeId: ANA,
    effectiveOn: '2099-01-01',
    state: 'planned',
    sets: { managerId: HEAD },
    people: 1,
    recordedAt: '2026-01-01T12:00:00Z',
    recordedBy: HEAD,
    endedAt: null,
    orgVersion: null,
    problem: null,
  };
  const sent = await openApp(
    PAGE,
    withPerson(personWith(), {
      'GET /api/employees/actions': { body: { items: [planned], next: null } },
      'GET /api/employees': { body: { items: [{ ...head, socialName: null }], next: null } },
      'GET /api/employees/actions/x': { body: planned, etag: '"9"' },
      'DELETE /api/employees/actions/x': { body: planned },
    }),
  );
  expect(await screen.findByText('Manager: Carlos Lima')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Call off' }));
  const question = await screen.findByRole('dialog', { hidden: true });
  await user.click(await within(question).findByRole('button', { name: 'Call off', hidden: true }));
  expect(await screen.findByText('The plan was called off')).toBeTruthy();
  expect(changesIn(sent)[0]).toMatchObject({ method: 'DELETE', headers: { 'If-Match': '"9"' } });
});

test('history says what was and what is, with names and labels', async () => {
  const changes = [
    { field: 'managerId', was: HEAD, is: 'gone', wasName: 'Carlos Lima', isName: 'Paula Reis' },
    { field: 'departmentId', was: null, is: 'd', wasName: null, isName: null },
    { field: 'custom.vehicle', was: 'false', is: 'true', wasName: null, isName: null },
  ];
  const entry = {
    version: 2,
    orgVersion: 9,
    at: '2026-03-01T12:00:00Z',
    by: { employeeId: HEAD, name: 'Carlos Lima' },
    effectiveOn: '2026-02-01',
    kind: 'changed',
    changes,
  };
  const vehicle = { key: 'vehicle', label: 'Company car', type: 'boolean', choices: [], private: true };
  await openApp(
    `${PAGE}?tab=history`,
    withPerson(personWith(), {
      [`GET /api/employees/${ANA}/history`]: { body: { items: [entry], next: null } },
      'GET /api/employees/fields': { body: { items: [vehicle], next: null } },
      'GET /api/departments': {
        body: { items: [{ id: 'd', code: 'S', name: 'Sales', parentId: null, headId: null }], next: null },
      },
    }),
  );
  expect(await screen.findByText('Paula Reis')).toBeTruthy();
  const parts = screen.getByRole('navigation', { name: 'Parts of the page' });
  expect(
    within(parts)
      .getAllByRole('link', { current: 'page' })
      .map((link) => link.textContent),
  ).toEqual(['History']);
  expect(screen.getByText('as of Feb 1, 2026')).toBeTruthy();
  expect(await screen.findByText('Sales')).toBeTruthy();
  const car = (await screen.findByText('Company car')).parentElement;
  expect(car?.textContent).toContain('Was No');
  expect(car?.textContent).toContain('is now Yes');
});

test('a hire on a day to come leads to what is planned', async () => {
  const user = userEvent.setup();
  const action = { id: 'x', kind: 'hire', effectiveOn: '2099-01-01', state: 'planned', sets: {} };
  const sent = await openApp('/people/hire', {
    ...hr,
    'POST /api/employees': { status: 202, body: action },
  });
  await user.type(await screen.findByRole('textbox', { name: 'Civil name' }), 'Rui Alves');
  await user.type(screen.getByRole('textbox', { name: 'Email' }), 'rui@example.org');
  await user.type(screen.getByRole('textbox', { name: 'Registration' }), '2002');
  await user.clear(screen.getByLabelText('Day of hire'));
  await user.type(screen.getByLabelText('Day of hire'), '2099-01-01');
  await user.click(screen.getByRole('button', { name: 'Hire' }));
  expect(await screen.findByText('Hire planned for Jan 1, 2099')).toBeTruthy();
  await waitFor(() => expect(window.location.pathname).toBe('/people/planned'));
  expect(changesIn(sent)[0]?.body).toMatchObject({
    name: 'Rui Alves',
    managerId: null,
    hireDate: '2099-01-01',
  });
});

test('the directory asks for what the address bar says, and offers HR its ways in', async () => {
  const sent = await openApp(`/people?line=${HEAD}&status=all&sort=title`, {
    ...signedInWith({ hire: true, importPeople: true, exportPeople: true }),
    'GET /api/bff/people': { body: { items: [head], next: null } },
    'GET /api/employees': { body: { items: [{ ...head, socialName: null }], next: null } },
  });
  expect(await screen.findByText('Team of Carlos Lima')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Import' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Export CSV' }).getAttribute('href')).toBe('/api/employees/export');
  const asked = sent.find(({ path }) => path === '/api/bff/people')?.query;
  expect(asked?.getAll('status')).toEqual(['active', 'on_leave', 'terminated']);
  expect(asked?.get('line')).toBe(HEAD);
  expect(asked?.get('sort')).toBe('title');
});

test('a department that is in use says so and stays', async () => {
  const user = userEvent.setup();
  const sales = { id: 'd', code: 'S', name: 'Sales', parentId: null, headId: null };
  await openApp('/people/departments', {
    ...hr,
    'GET /api/departments': { body: { items: [sales], next: null } },
    'GET /api/departments/d': { body: sales, etag: '"3"' },
    'DELETE /api/departments/d': problem('in-use', 409),
  });
  await user.click(await screen.findByRole('button', { name: 'Edit Sales' }));
  await user.click(await screen.findByRole('button', { name: 'Remove' }));
  const question = (await screen.findByText(/^Remove Sales\?/)).parentElement;
  await user.click(
    await within(question ?? document.body).findByRole('button', { name: 'Remove', hidden: true }),
  );
  expect(await screen.findByText('It is still in use')).toBeTruthy();
});
