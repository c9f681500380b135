import { queryOptions } from '@tanstack/react-query';
import { json } from '../http/client';
import type { Department, Page } from '../http/types';

/** All departments: a company has hundreds of them, not thousands. */
export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: async ({ signal }) => {
    const all: Department[] = [];
    let cursor: string | undefined;
    do {
      const page = await json<Page<Department>>('/api/departments', {
        query: { limit: 100, cursor },
        signal,
      });
      all.push(...page.items);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return all;
  },
  staleTime: 5 * 60_000,
});
