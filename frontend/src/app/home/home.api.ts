import { queryOptions } from '@tanstack/react-query';
import { json } from '../../http/client';
import type { HomeView } from '../../http/types';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => json<HomeView>('/api/bff/home', { signal }),
});
