import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { json } from '../http/client';
import type { Employee, Page, Person } from '../http/types';

const MOST = 100;

/** A few people for a picker, by words that they are found with. */
export const peopleChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', 'choices', q],
    queryFn: ({ signal }) => json<Page<Person>>('/api/bff/people', { query: { q, limit: 8 }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The names that people go by, by id; whoever is not there has none. */
export const namesQuery = (ids: readonly string[]) => {
  const wanted = [...new Set(ids)].sort();
  return queryOptions({
    queryKey: ['people', 'names', wanted],
    queryFn: async ({ signal }) => {
      const parts = Array.from({ length: Math.ceil(wanted.length / MOST) }, (_, part) =>
        json<Page<Employee>>('/api/employees', {
          query: { id: wanted.slice(part * MOST, (part + 1) * MOST), limit: MOST },
          signal,
        }),
      );
      const people = (await Promise.all(parts)).flatMap((page) => page.items);
      return new Map(people.map(({ id, socialName, name }) => [id, socialName ?? name]));
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: wanted.length > 0,
  });
};
