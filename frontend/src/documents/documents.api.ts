import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { bytes, json, send } from '../http/client';
import { hasSlug } from '../http/problem';
import type {
  DocumentPage,
  DocumentView,
  NewDocument,
  PersonView,
  StoredDocument,
  UploadOptions,
  Written,
} from '../http/types';
import { jsonPart, newKey, upload } from '../http/upload';
import { asQuery, type DocumentsSearch } from './documentsSearch';

const PAGE = 50;

export const documentsQuery = (search: DocumentsSearch) =>
  queryOptions({
    queryKey: ['documents', 'list', search],
    queryFn: ({ signal }) =>
      json<DocumentPage>('/api/bff/documents', { query: { ...asQuery(search), limit: PAGE }, signal }),
    placeholderData: keepPreviousData,
  });

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: ({ signal }) => json<DocumentView>(`/api/bff/documents/${id}`, { signal }),
  });

/** The bytes of a version; they never change, so they are fetched once. */
export const contentQuery = (id: string, version: number | undefined, file: string) =>
  queryOptions({
    queryKey: ['content', id, file],
    queryFn: ({ signal }) => bytes(contentPath(id, version), signal),
    staleTime: Infinity,
    gcTime: 60_000,
  });

export const uploadOptionsQuery = (employeeId: string) =>
  queryOptions({
    queryKey: ['upload-options', employeeId],
    queryFn: ({ signal }) =>
      json<UploadOptions>('/api/bff/upload-options', { query: { employeeId }, signal }),
    staleTime: 60_000,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => json<PersonView>(`/api/bff/people/${id}`, { signal }),
    staleTime: 60_000,
  });

export function contentPath(id: string, version?: number): string {
  return version === undefined
    ? `/api/documents/${id}/content`
    : `/api/documents/${id}/versions/${version}/content`;
}

/** Sends all that people write about the document, as it is now. */
export async function saveDocument(view: DocumentView, written: Omit<Written, 'employeeId'>): Promise<void> {
  await send(`/api/documents/${view.document.id}`, {
    method: 'PUT',
    json: { ...written, employeeId: view.document.employeeId } satisfies Written,
    ifMatch: view.etag,
  });
}

export async function trashDocument(view: DocumentView): Promise<void> {
  await send(`/api/documents/${view.document.id}`, { method: 'DELETE', ifMatch: view.etag });
}

/** Restores what is in the trash now, whatever its version has become by being put there. */
export async function restoreDocument(id: string): Promise<void> {
  const now = await json<DocumentView>(`/api/bff/documents/${id}`);
  if (now.document.status !== 'trashed') return;
  await send(`/api/documents/${id}/restore`, { method: 'POST', ifMatch: now.etag });
}

export async function addVersion(view: DocumentView, file: File): Promise<void> {
  const parts = new FormData();
  parts.append('file', file, file.name);
  await upload({
    path: `/api/documents/${view.document.id}/versions`,
    parts,
    idempotencyKey: newKey(),
    ifMatch: view.etag,
  });
}

export interface NewUpload {
  document: NewDocument;
  file: File;
  idempotencyKey: string;
  onProgress: (fraction: number) => void;
  signal: AbortSignal;
}

export async function createDocument({ document, file, ...rest }: NewUpload): Promise<StoredDocument> {
  const parts = new FormData();
  parts.append('document', jsonPart(document), 'document.json');
  parts.append('file', file, file.name);
  const answer = await upload({ path: '/api/documents', parts, ...rest });
  return JSON.parse(answer) as StoredDocument;
}

/** After a change: what is shown is asked for again; lists once more when the index has had its second. */
export function refreshDocuments(client: QueryClient): void {
  const again = () => {
    void client.invalidateQueries({ queryKey: ['documents', 'list'] });
    void client.invalidateQueries({ queryKey: ['home'] });
    void client.invalidateQueries({ queryKey: ['people', 'one'] });
  };
  void client.invalidateQueries({ queryKey: ['documents', 'one'] });
  again();
  setTimeout(again, 1200);
}

/** Takes a document out of the lists on the screen before the index has caught up. */
export function forgetInLists(client: QueryClient, id: string): void {
  client.setQueriesData<DocumentPage>({ queryKey: ['documents', 'list'] }, (page) =>
    page === undefined ? page : { ...page, items: page.items.filter((row) => row.id !== id) },
  );
}

export function isStale(error: unknown): boolean {
  return hasSlug(error, 'precondition-failed');
}
