import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { json } from '../http/client';
import type { Department, OrgView, Page, Person, PersonView } from '../http/types';
import type { DirectorySearch } from './directorySearch';

export const directoryQuery = (search: DirectorySearch) =>
  queryOptions({
    queryKey: ['people', 'list', search],
    queryFn: ({ signal }) =>
      json<Page<Person>>('/api/bff/people', { query: { ...search, limit: 48 }, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => json<PersonView>(`/api/bff/people/${id}`, { signal }),
  });

/** One branch of the org chart: a person and who reports to them; without a root, the top of the company. */
export const branchQuery = (root?: string) =>
  queryOptions({
    queryKey: ['people', 'branch', root ?? ''],
    queryFn: ({ signal }) => json<OrgView>('/api/bff/org', { query: { root }, signal }),
    staleTime: 60_000,
  });

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: ({ signal }) => json<Page<Department>>('/api/departments', { query: { limit: 100 }, signal }),
  staleTime: 10 * 60_000,
});
