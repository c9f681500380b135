import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { json } from '../../http/client';
import type { ImportError, ImportRow, Page, PeopleImport, RowOutcome } from '../../http/types';

const PATIENCE = 500;
const PAGE = 50;

export function startImport(file: File, dryRun: boolean): Promise<PeopleImport> {
  const form = new FormData();
  form.append('file', file, file.name);
  return json<PeopleImport>('/api/employees/import', { method: 'POST', query: { dryRun }, form });
}

/** An import, asked for again and again until it has ended. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => json<PeopleImport>(`/api/imports/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? PATIENCE : false),
    refetchIntervalInBackground: true,
  });

export const importErrorsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', id, 'errors', cursor ?? ''],
    queryFn: ({ signal }) =>
      json<Page<ImportError>>(`/api/imports/${id}/errors`, { query: { limit: PAGE, cursor }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export const importRowsQuery = (id: string, outcome: RowOutcome, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['imports', id, 'rows', outcome, cursor ?? ''],
    queryFn: ({ signal }) =>
      json<Page<ImportRow>>(`/api/imports/${id}/rows`, { query: { outcome, limit: PAGE, cursor }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** The version of the org chart that access is decided by, until it is this one. */
export const inForceQuery = (orgVersion: number) =>
  queryOptions({
    queryKey: ['org-version', orgVersion],
    queryFn: async ({ signal }) => {
      const now = await json<{ orgVersion: number }>('/api/access/org-version', { signal });
      return now.orgVersion >= orgVersion;
    },
    refetchInterval: ({ state }) => (state.data === true ? false : 1000),
  });
