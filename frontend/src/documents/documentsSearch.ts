import type { QueryValue } from '../http/client';
import { many, one, withoutGaps } from '../ui/search';

export const SORTS = [
  '-createdAt',
  'createdAt',
  '-issuedOn',
  '-updatedAt',
  'title',
  'validUntil',
  'relevance',
] as const;
export type Sort = (typeof SORTS)[number];

/** What the address bar says about the list of documents: the same names as the API's. */
export interface DocumentsSearch {
  q?: string;
  type?: string[];
  employeeId?: string[];
  status?: 'trashed';
  sort?: Sort;
  cursor?: string;
}

export function readDocumentsSearch(raw: Record<string, unknown>): DocumentsSearch {
  const sort = SORTS.find((known) => known === one(raw.sort));
  return withoutGaps<DocumentsSearch>({
    q: one(raw.q),
    type: many(raw.type),
    employeeId: many(raw.employeeId),
    status: one(raw.status) === 'trashed' ? 'trashed' : undefined,
    sort: sort === '-createdAt' ? undefined : sort,
    cursor: one(raw.cursor),
  });
}

/** The order shown: by relevance only makes sense for words, and is the best one for them. */
export function sortOf(search: DocumentsSearch): Sort {
  if (search.sort === 'relevance' && search.q === undefined) return '-createdAt';
  return search.sort ?? '-createdAt';
}

export function sortsFor(search: DocumentsSearch): Sort[] {
  return SORTS.filter((sort) => sort !== 'relevance' || search.q !== undefined);
}

/** A change of filters starts at the first page again. */
export function refine(
  search: DocumentsSearch,
  change: Partial<Record<keyof DocumentsSearch, unknown>>,
): DocumentsSearch {
  return readDocumentsSearch({ ...search, cursor: undefined, ...change });
}

export function isFiltered(search: DocumentsSearch): boolean {
  return search.q !== undefined || search.type !== undefined || search.employeeId !== undefined;
}

export function asQuery(search: DocumentsSearch): Record<string, QueryValue> {
  return {
    q: search.q,
    type: search.type,
    employeeId: search.employeeId,
    status: search.status ?? 'active',
    sort: sortOf(search),
    cursor: search.cursor,
  };
}
