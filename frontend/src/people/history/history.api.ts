import { infiniteQueryOptions } from '@tanstack/react-query';
import { json } from '../../http/client';
import type { HistoryPage } from '../../http/types';

/** What was done to somebody, the latest first. */
export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['people', 'history', id],
    queryFn: ({ signal, pageParam }) =>
      json<HistoryPage>(`/api/employees/${id}/history`, { query: { limit: 25, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
