import { queryOptions } from '@tanstack/react-query';
import { json } from '../http/client';
import type { ReachEvent, ReachPreview } from '../http/types';

/** What something that has not happened would do to reach; nothing is changed by asking. */
export const previewQuery = (event: ReachEvent) =>
  queryOptions({
    queryKey: ['access', 'preview', event],
    queryFn: ({ signal }) =>
      json<ReachPreview>('/api/access/preview', { method: 'POST', json: event, signal }),
    staleTime: 5_000,
    gcTime: 30_000,
  });
