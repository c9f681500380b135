import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { json } from '../http/client';
import type { Group, GroupRow, Page } from '../http/types';

/** A few groups for a picker, by words of their names. */
export const groupChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['access', 'groups', 'choices', q],
    queryFn: ({ signal }) => json<Page<GroupRow>>('/api/bff/groups', { query: { q, limit: 8 }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What a group is called; it may be gone. */
export const groupNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['access', 'groups', 'name', id],
    queryFn: async ({ signal }) => (await json<Group>(`/api/groups/${id}`, { signal })).name,
    staleTime: 60_000,
    retry: false,
  });

/** After a change of who may see what: all that is shown of it is asked for again. */
export async function refreshAccess(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['access'] }),
    client.invalidateQueries({ queryKey: ['documents'] }),
    client.invalidateQueries({ queryKey: ['home'] }),
  ]);
}
