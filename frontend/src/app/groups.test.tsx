// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { AUDIT, CARLOS, JOAO, hr, people, person, pick, previewOf } from './accessBench';
import { type Answers, changesIn, closeApp, openApp, problem } from './testApp';

afterEach(closeApp);

const sales = { id: 'd', code: 'S', name: 'Sales', parentId: null, headId: null };

function groupWith(more: object) {
  return {
    id: AUDIT,
    etag: '"4"',
    name: 'External audit',
    description: 'Until March',
    size: 2,
    kind: 'hand',
    people: [JOAO],
    groups: [],
    rule: null,
    createdBy: CARLOS,
    createdAt: '2026-11-01T12:00:00Z',
    can: { edit: true, seePeople: true },
    ...more,
  };
}

function withGroup(more: object, answers: Answers = {}): Answers {
  return {
    ...hr,
    ...people,
    [`GET /api/bff/groups/${AUDIT}`]: { body: groupWith(more) },
    [`GET /api/bff/groups/${AUDIT}/members`]: {
      body: { items: [person(JOAO), person(CARLOS)], next: 'more' },
    },
    'GET /api/bff/permissions': { body: { items: [], next: null } },
    'GET /api/employees': { body: { items: [], next: null } },
    ...answers,
  };
}

test('a group is made by rule, and leads to everybody whom it holds', async () => {
  const user = userEvent.setup();
  const sent = await openApp(
    '/admin/groups/new',
    withGroup(
      { kind: 'rule', rule: { departments: [sales], titles: ['Clerk'], locations: [], statuses: [] } },
      {
        'GET /api/departments': { body: { items: [sales], next: null } },
        'POST /api/groups': { status: 201, body: { id: AUDIT, name: 'External audit' } },
      },
    ),
  );
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'External audit');
  await user.click(screen.getByRole('radio', { name: 'By rule' }));
  await pick(user, screen.getByRole('combobox', { name: 'Departments' }), 'Sales');
  await user.type(screen.getByRole('combobox', { name: 'Job titles' }), 'Clerk{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'On leave' }));
  await user.click(screen.getByRole('button', { name: 'Make the group' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'External audit' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: /Carlos Lima/ })).toBeTruthy();
  expect(screen.getByText('2 people')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Next' })).toBeTruthy();
  expect(changesIn(sent)[0]?.body).toEqual({
    name: 'External audit',
    description: '',
    rule: { departments: ['d'], titles: ['Clerk'], locations: [], statuses: ['on_leave'] },
  });
});

test('people are picked one after the other, and a loop of groups is said where it is', async () => {
  const user = userEvent.setup();
  const errors = [
    { field: 'groups', code: 'loop', detail: 'A group would hold itself: External audit → Auditors.' },
    { field: 'name', code: 'duplicate', detail: 'name is that of another group.' },
  ];
  const sent = await openApp(
    `/admin/groups/${AUDIT}?edit=yes`,
    withGroup(
      {},
      {
        'GET /api/bff/groups': {
          body: {
            items: [{ id: 'g2', name: 'Auditors', description: '', size: 1, kind: 'hand' }],
            next: null,
          },
        },
        [`PUT /api/groups/${AUDIT}`]: problem('invalid', 400, { errors }),
      },
    ),
  );
  await pick(user, await screen.findByRole('combobox', { name: 'People' }), 'Carlos');
  const picked = screen.getByRole('list', { name: 'People' });
  expect(
    within(picked)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([expect.stringContaining('João Reis'), expect.stringContaining('Carlos Lima')]);
  await user.click(within(picked).getByRole('button', { name: 'Take João Reis out' }));
  await pick(user, screen.getByRole('combobox', { name: 'Other groups' }), 'Auditors');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByText('The group would end up inside itself: External audit → Auditors.'),
  ).toBeTruthy();
  expect(screen.getByText('There is a group by this name already.')).toBeTruthy();
  expect(changesIn(sent)[0]).toMatchObject({
    headers: { 'If-Match': '"4"' },
    body: { name: 'External audit', description: 'Until March', people: ['c'], groups: ['g2'] },
  });
});

test('a group that is in use stays, and says where to look', async () => {
  const user = userEvent.setup();
  await openApp(
    `/admin/groups/${AUDIT}`,
    withGroup({}, { [`DELETE /api/groups/${AUDIT}`]: problem('in-use', 409) }),
  );
  await user.click(await screen.findByRole('button', { name: 'Remove group' }));
  const question = (await screen.findByText(/^Remove External audit\?/)).parentElement;
  await user.click(
    within(question ?? document.body).getByRole('button', { name: 'Remove group', hidden: true }),
  );
  expect(await screen.findByText('The group is still in use')).toBeTruthy();
  const way = screen.getByRole('link', { name: 'Permissions given to the group' });
  expect(way.getAttribute('href')).toBe(`/admin/permissions?subject=${AUDIT}`);
});

test('an auditor reads a group and has no way to change it', async () => {
  await openApp(`/admin/groups/${AUDIT}`, withGroup({ can: { edit: false, seePeople: true } }));
  expect(await screen.findByRole('link', { name: /João Reis/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Remove group' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Edit group' })).toBeNull();
});

test('a move to another manager shows who gains and who loses before it is made', async () => {
  const user = userEvent.setup();
  const losses = { total: 1, items: [{ employeeId: 'e9', number: 9, name: 'Rui Alves', people: 3 }] };
  const ana = { ...person({ id: 'a', name: 'Ana Souza', title: 'Clerk' }), registration: '1', custom: {} };
  const sent = await openApp('/people/a', {
    ...hr,
    ...people,
    'GET /api/bff/people/a': {
      body: {
        person: { ...ana, allReports: 0 },
        etag: '"1"',
        chain: [],
        reports: [],
        documents: { items: [], total: { value: 0, exact: true } },
        can: { edit: true, history: true },
        canUpload: false,
      },
    },
    'POST /api/access/preview': { body: { ...previewOf(0, 0), losses } },
  });
  await user.click(await screen.findByRole('button', { name: 'HR actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Move' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByText('What changes in access')).toBeNull();
  await pick(user, within(dialog).getByRole('combobox', { name: 'Manager' }), 'Carlos');
  expect(await within(dialog).findByText('1 person loses reach over 3 people')).toBeTruthy();
  expect(within(dialog).getByText('Rui Alves')).toBeTruthy();
  expect(changesIn(sent).map(({ body }) => body)).toEqual([{ move: { employee: 'a', manager: 'c' } }]);
});
