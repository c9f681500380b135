import { waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type Answers, changesIn, type Sent, signedInWith } from './testApp';

export const JOAO = { id: 'j', name: 'João Reis', title: 'Clerk' };
export const CARLOS = { id: 'c', name: 'Carlos Lima', title: 'Director' };
export const ME = { id: 'm', name: 'Marina Lopes', title: null };
export const AUDIT = '018f0000-0000-7000-8000-000000000300';

export const hr = signedInWith({ seeAccess: true, giveAccess: true, previewReach: true });
export const person = ({ id, name, title }: typeof JOAO) => ({
  id,
  number: 1,
  name,
  title,
  email: 'x@example.org',
  status: 'active',
  directReports: 0,
});

export const people: Answers = {
  'GET /api/bff/people': ({ query }) => {
    const found = [JOAO, CARLOS].filter(({ name }) => name.startsWith(query.get('q') ?? ''));
    return { body: { items: found.map(person), next: null } };
  },
};

export function previewOf(gains: number, reach: number): object {
  const items = Array.from({ length: Math.min(gains, 6) }, (_, index) => ({
    employeeId: `e${index}`,
    number: index,
    name: `Person ${index + 1}`,
    people: reach,
  }));
  return { gains: { total: gains, items }, losses: { total: 0, items: [] } };
}

/** Types into a field and takes what it offers. */
export async function pick(user: UserEvent, field: HTMLElement, name: string): Promise<void> {
  await user.click(field);
  await user.type(field, name);
  const option = await waitFor(() => {
    const choices = document.getElementById(field.getAttribute('aria-controls') ?? '');
    return within(choices ?? document.body).getByRole('option', { name: new RegExp(name), hidden: true });
  });
  await user.click(option);
}

export function writesIn(sent: readonly Sent[]): Sent[] {
  return changesIn(sent).filter(({ path }) => path !== '/api/access/preview');
}
