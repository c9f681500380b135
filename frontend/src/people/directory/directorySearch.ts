import type { QueryValue } from '../../http/client';
import { one, withoutGaps } from '../../ui/search';

export const STATUSES = ['active', 'on_leave', 'terminated', 'all'] as const;
export type StatusFilter = (typeof STATUSES)[number];

export const SORTS = ['name', '-name', 'title', '-hireDate', 'hireDate'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address bar says about the directory; without a status, everybody who is still employed. */
export interface DirectorySearch {
  q?: string;
  departmentId?: string;
  /** Everybody below this person. */
  line?: string;
  status?: StatusFilter;
  hiredFrom?: string;
  hiredTo?: string;
  sort?: Sort;
  cursor?: string;
}

export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const sort = SORTS.find((known) => known === one(raw.sort));
  return withoutGaps<DirectorySearch>({
    q: one(raw.q),
    departmentId: one(raw.departmentId),
    line: one(raw.line),
    status: STATUSES.find((known) => known === one(raw.status)),
    hiredFrom: day(raw.hiredFrom),
    hiredTo: day(raw.hiredTo),
    sort: sort === 'name' ? undefined : sort,
    cursor: one(raw.cursor),
  });
}

/** A change of filters starts at the first page again. */
export function refine(
  search: DirectorySearch,
  change: Partial<Record<keyof DirectorySearch, unknown>>,
): DirectorySearch {
  return readDirectorySearch({ ...search, cursor: undefined, ...change });
}

export function isFiltered(search: DirectorySearch): boolean {
  return Object.keys(search).some((name) => name !== 'sort' && name !== 'cursor');
}

export function asQuery({ status, ...search }: DirectorySearch): Record<string, QueryValue> {
  return { ...search, status: status === 'all' ? ['active', 'on_leave', 'terminated'] : status };
}

/** Whether the answer holds only people whose days of hire the reader may know. */
export function asksForHireDates(search: DirectorySearch): boolean {
  return (
    search.hiredFrom !== undefined ||
    search.hiredTo !== undefined ||
    search.sort?.endsWith('hireDate') === true
  );
}

function day(value: unknown): string | undefined {
  const text = one(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
