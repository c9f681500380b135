import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { json, send } from '../../http/client';
import type { Group, GroupDraft, GroupRow, GroupView, Page, Person } from '../../http/types';
import type { GroupsSearch } from './groupsSearch';

export const groupsQuery = (search: GroupsSearch) =>
  queryOptions({
    queryKey: ['access', 'groups', 'list', search],
    queryFn: ({ signal }) =>
      json<Page<GroupRow>>('/api/bff/groups', { query: { ...search, limit: 25 }, signal }),
    placeholderData: keepPreviousData,
  });

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['access', 'groups', 'one', id],
    queryFn: ({ signal }) => json<GroupView>(`/api/bff/groups/${id}`, { signal }),
  });

/** Everybody in a group, through whatever groups or by its rule. */
export const membersQuery = (id: string, cursor?: string) =>
  queryOptions({
    queryKey: ['access', 'groups', 'members', id, cursor ?? ''],
    queryFn: ({ signal }) =>
      json<Page<Person>>(`/api/bff/groups/${id}/members`, { query: { limit: 25, cursor }, signal }),
    placeholderData: keepPreviousData,
  });

export function makeGroup(draft: GroupDraft, idempotencyKey: string): Promise<Group> {
  return json<Group>('/api/groups', { method: 'POST', json: draft, idempotencyKey });
}

export function changeGroup(id: string, etag: string, draft: GroupDraft): Promise<Group> {
  return json<Group>(`/api/groups/${id}`, { method: 'PUT', json: draft, ifMatch: etag });
}

export async function removeGroup(id: string, etag: string): Promise<void> {
  await send(`/api/groups/${id}`, { method: 'DELETE', ifMatch: etag });
}
