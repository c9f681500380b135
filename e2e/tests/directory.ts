import { expect, type Page } from '@playwright/test';

export interface Known {
  id: string;
  name: string;
}

interface PersonAnswer {
  person: Known;
  reports: Known[];
}

/** Reads the API with the page's own session, as the page's scripts do. */
async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path, { headers: { Accept: 'application/json' } });
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

export async function personCalled(page: Page, name: string): Promise<Known> {
  const found = await read<{ items: Known[] }>(page, `/api/bff/people?q=${encodeURIComponent(name)}`);
  const exact = found.items.find((person) => person.name === name);
  expect(exact, name).toBeDefined();
  return exact!;
}

export async function teamOf(page: Page, id: string): Promise<Known[]> {
  return (await read<PersonAnswer>(page, `/api/bff/people/${id}`)).reports;
}

export async function documentsAbout(page: Page, id: string): Promise<number> {
  const list = await read<{ total: { value: number } }>(page, `/api/bff/documents?employeeId=${id}`);
  return list.total.value;
}
