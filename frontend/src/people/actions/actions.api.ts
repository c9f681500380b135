import { infiniteQueryOptions } from '@tanstack/react-query';
import { json, send, tagged } from '../../http/client';
import type { ActionOutcome, Page, PersonnelAction, WrittenAction } from '../../http/types';

export type ActionState = PersonnelAction['state'];

export function takeAction(
  id: string,
  etag: string,
  written: WrittenAction,
  idempotencyKey: string,
): Promise<ActionOutcome> {
  return json<ActionOutcome>(`/api/employees/${id}/actions`, {
    method: 'POST',
    json: written,
    ifMatch: etag,
    idempotencyKey,
  });
}

/** What is planned or was done, about one person or about everybody, the latest recorded first. */
export const actionsQuery = (state: ActionState, employeeId?: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'actions', state, employeeId ?? ''],
    queryFn: ({ signal, pageParam }) =>
      json<Page<PersonnelAction>>('/api/employees/actions', {
        query: { state, employeeId, limit: 25, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Calls off what is still to come, as it stands now: only its state can have become another. */
export async function cancelAction(id: string): Promise<void> {
  const path = `/api/employees/actions/${id}`;
  const { etag } = await tagged<PersonnelAction>(path);
  await send(path, { method: 'DELETE', ifMatch: etag });
}
