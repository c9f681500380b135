import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { json, send, tagged, type Tagged } from '../../http/client';
import type { NewPermission, Page, Permission, PermissionChange, PermissionRow } from '../../http/types';
import type { PermissionsSearch } from './permissionsSearch';

export const permissionsQuery = (search: PermissionsSearch) =>
  queryOptions({
    queryKey: ['access', 'permissions', search],
    queryFn: ({ signal }) =>
      json<Page<PermissionRow>>('/api/bff/permissions', { query: { ...search, limit: 25 }, signal }),
    placeholderData: keepPreviousData,
  });

const pathOf = (id: string) => `/api/permissions/${id}`;

export function readPermission(id: string): Promise<Tagged<Permission>> {
  return tagged<Permission>(pathOf(id));
}

export function givePermission(written: NewPermission, idempotencyKey: string): Promise<Permission> {
  return json<Permission>('/api/permissions', { method: 'POST', json: written, idempotencyKey });
}

export async function changePermission(
  { data, etag }: Tagged<Permission>,
  terms: PermissionChange,
): Promise<void> {
  await send(pathOf(data.id), { method: 'PUT', json: terms, ifMatch: etag });
}

/** Ends a permission as it stands now: that somebody changed its terms meanwhile is no reason not to. */
export async function endPermission(id: string): Promise<void> {
  const { etag } = await readPermission(id);
  await send(pathOf(id), { method: 'DELETE', ifMatch: etag });
}
