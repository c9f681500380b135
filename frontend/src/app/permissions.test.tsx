// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { AUDIT, CARLOS, hr, people, pick, previewOf, writesIn } from './accessBench';
import { changesIn, closeApp, openApp, problem, signedInWith } from './testApp';

afterEach(closeApp);

test('the pages of administration are for those who may see them', async () => {
  await openApp('/admin/permissions', signedInWith());
  expect(await screen.findByText('You may not do this')).toBeTruthy();
  closeApp();
  await openApp('/admin/groups/new', signedInWith({ seeAccess: true }));
  expect(await screen.findByText('You may not do this')).toBeTruthy();
});

function permissionWith(more: object) {
  return {
    id: 'p1',
    subject: { type: 'group', id: AUDIT, name: 'External audit', title: null },
    target: { type: 'department', id: 'd', name: 'Sales', title: null },
    level: 'VIEW',
    types: [],
    from: new Date(2026, 10, 1).toISOString(),
    until: null,
    reason: 'Audit of 2026',
    grantedBy: CARLOS,
    state: 'active',
    createdAt: '2026-11-01T12:00:00Z',
    can: { change: true, end: true },
    ...more,
  };
}

const sales = { id: 'd', code: 'S', name: 'Sales', parentId: null, headId: null };

test('permissions are narrowed by the address bar, and each says what can be done with it', async () => {
  const gone = permissionWith({
    id: 'p2',
    subject: { type: 'group', id: 'x', name: null, title: null },
    target: { type: 'subtree', ...CARLOS },
    state: 'ended',
    can: { change: false, end: false },
  });
  const sent = await openApp(`/admin/permissions?subject=${AUDIT}&level=VIEW&q=audit`, {
    ...hr,
    'GET /api/bff/permissions': { body: { items: [permissionWith({}), gone], next: 'more' } },
    'GET /api/employees': { body: { items: [], next: null } },
    [`GET /api/groups/${AUDIT}`]: { body: { id: AUDIT, name: 'External audit' } },
  });
  expect(await screen.findByText('To: External audit')).toBeTruthy();
  expect(sent.find(({ path }) => path === '/api/bff/permissions')?.query.toString()).toBe(
    `subject=${AUDIT}&level=VIEW&q=audit&limit=25`,
  );
  const rows = screen.getAllByRole('row');
  expect(rows[1]?.textContent).toContain('without an end');
  expect(rows[1]?.textContent).toContain('All that are not sensitive');
  expect(rows[2]?.textContent).toContain('Removed group');
  expect(within(rows[2] ?? document.body).queryAllByRole('button')).toEqual([]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => expect(window.location.search).toContain('cursor=more'));
});

test('a permission is given once its effect was shown', async () => {
  const user = userEvent.setup();
  const sent = await openApp('/admin/permissions', {
    ...hr,
    ...people,
    'GET /api/bff/permissions': { body: { items: [], next: null } },
    'GET /api/departments': { body: { items: [sales], next: null } },
    'GET /api/document-types': {
      body: {
        items: [{ id: 'payslip', name: { pt: 'Holerite', en: 'Payslip' }, sensitive: true, addedBy: [] }],
        next: null,
      },
    },
    'GET /api/bff/groups': {
      body: {
        items: [{ id: AUDIT, name: 'External audit', description: '', size: 4, kind: 'hand' }],
        next: null,
      },
    },
    'POST /api/access/preview': { body: previewOf(5, 120) },
    'POST /api/permissions': { status: 201, body: {} },
  });
  await user.click(await screen.findByRole('button', { name: 'Give a permission' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Group' }));
  await pick(user, within(dialog).getByRole('combobox', { name: 'Group that gets it' }), 'External');
  await user.click(within(dialog).getByRole('combobox', { name: 'On the documents of' }));
  await user.click(await screen.findByRole('option', { name: 'Department', hidden: true }));
  await pick(user, within(dialog).getByRole('combobox', { name: 'Department' }), 'Sales');
  expect(await within(dialog).findByText('5 people gain reach over 120 people')).toBeTruthy();
  expect(within(dialog).getByText('Person 1')).toBeTruthy();
  expect(within(dialog).getByText('and 1 more')).toBeTruthy();
  expect(writesIn(sent)).toEqual([]);
  await pick(user, within(dialog).getByRole('combobox', { name: 'Document types' }), 'Payslip');
  await user.clear(within(dialog).getByLabelText(/^Until/));
  expect(within(dialog).getByText(/^Without an end/)).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Audit');
  await user.click(within(dialog).getByRole('button', { name: 'Give the permission' }));
  expect(await screen.findByText('Permission given')).toBeTruthy();
  expect(writesIn(sent)[0]?.body).toEqual({
    subject: { type: 'group', id: AUDIT },
    target: { type: 'department', id: 'd' },
    level: 'VIEW',
    types: ['payslip'],
    until: null,
    reason: 'Audit',
  });
});

test('what is wrong with a permission is said at its fields, and why it is refused in the server’s words', async () => {
  const user = userEvent.setup();
  const errors = [{ field: 'subject.id', code: 'required', detail: 'subject.id is required.' }];
  let answer = problem('invalid', 400, { errors });
  await openApp('/admin/permissions', {
    ...hr,
    ...people,
    'GET /api/bff/permissions': { body: { items: [], next: null } },
    'POST /api/permissions': () => answer,
  });
  await user.click(await screen.findByRole('button', { name: 'Give a permission' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Give the permission' }));
  const subject = await within(dialog).findByRole('combobox', { description: /This field is required/ });
  await waitFor(() => expect(document.activeElement).toBe(subject));
  answer = problem('forbidden', 403, { detail: 'Nobody gives a permission to themselves.' });
  await user.click(within(dialog).getByRole('button', { name: 'Give the permission' }));
  expect(await within(dialog).findByText('Nobody gives a permission to themselves.')).toBeTruthy();
});

test('an administrator ends a permission, and can neither give nor change one', async () => {
  const user = userEvent.setup();
  const sent = await openApp('/admin/permissions', {
    ...signedInWith({ seeAccess: true }),
    'GET /api/bff/permissions': {
      body: { items: [permissionWith({ can: { change: false, end: true } })], next: null },
    },
    'GET /api/permissions/p1': { body: {}, etag: '"3"' },
    'DELETE /api/permissions/p1': { body: {} },
  });
  await user.click(await screen.findByRole('button', { name: /^End the permission of External audit/ }));
  expect(screen.queryByRole('button', { name: /^(Give a|Change)/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'End it now', hidden: true }));
  expect(await screen.findByText('Permission ended')).toBeTruthy();
  expect(changesIn(sent)[0]?.headers['If-Match']).toBe('"3"');
});
