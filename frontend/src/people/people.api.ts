import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { json } from '../http/client';
import type { CustomField, OrgView, Page, Person, PersonView } from '../http/types';
import { asQuery, type DirectorySearch } from './directory/directorySearch';

export const directoryQuery = (search: DirectorySearch) =>
  queryOptions({
    queryKey: ['people', 'list', search],
    queryFn: ({ signal }) =>
      json<Page<Person>>('/api/bff/people', { query: { ...asQuery(search), limit: 48 }, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => json<PersonView>(`/api/bff/people/${id}`, { signal }),
  });

/** One branch of the org chart: a person and who reports to them; without a root, the top of the company. */
export const branchQuery = (root?: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'branch', root ?? ''],
    queryFn: ({ signal, pageParam }) =>
      json<OrgView>('/api/bff/org', { query: { root, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 60_000,
  });

/** What HR has defined beyond the fields that everybody has. */
export const fieldsQuery = queryOptions({
  queryKey: ['fields'],
  queryFn: async ({ signal }) => (await json<Page<CustomField>>('/api/employees/fields', { signal })).items,
  staleTime: 5 * 60_000,
});

/** After a change of people: whoever is shown is asked for again. */
export async function refreshPeople(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['people'] }),
    client.invalidateQueries({ queryKey: ['home'] }),
    client.invalidateQueries({ queryKey: ['documents'] }),
  ]);
}
