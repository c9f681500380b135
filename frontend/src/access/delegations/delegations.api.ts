import { infiniteQueryOptions } from '@tanstack/react-query';
import { json, send, tagged, type Tagged } from '../../http/client';
import type { Delegation, DelegationRow, NewDelegation, Page } from '../../http/types';
import type { DelegationsSearch } from './delegationsSearch';

/** Delegations, the newest first; narrowed to whoever is away, whoever stands in, or how they stand. */
export const delegationsQuery = (filter: DelegationsSearch) =>
  infiniteQueryOptions({
    queryKey: ['access', 'delegations', filter],
    queryFn: ({ signal, pageParam }) =>
      json<Page<DelegationRow>>('/api/bff/delegations', {
        query: { ...filter, limit: 20, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

const pathOf = (id: string) => `/api/delegations/${id}`;

export function readDelegation(id: string): Promise<Tagged<Delegation>> {
  return tagged<Delegation>(pathOf(id));
}

export function delegate(written: NewDelegation, idempotencyKey: string): Promise<Delegation> {
  return json<Delegation>('/api/delegations', { method: 'POST', json: written, idempotencyKey });
}

export async function changeDelegation(
  { data, etag }: Tagged<Delegation>,
  terms: Partial<Pick<Delegation, 'until' | 'reason'>>,
): Promise<void> {
  await send(pathOf(data.id), { method: 'PUT', json: terms, ifMatch: etag });
}

/** Ends a delegation as it stands now: that somebody changed its end meanwhile is no reason not to. */
export async function endDelegation(id: string): Promise<void> {
  const { etag } = await readDelegation(id);
  await send(pathOf(id), { method: 'DELETE', ifMatch: etag });
}
