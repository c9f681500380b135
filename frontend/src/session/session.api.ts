import { queryOptions } from '@tanstack/react-query';
import { json, send } from '../http/client';
import { hasSlug } from '../http/problem';
import type { DocumentType, Page, Session } from '../http/types';

/** Who is signed in; `null` is nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) =>
    json<Session>('/api/bff/session', { signal }).catch((error: unknown) => {
      if (hasSlug(error, 'unauthorized')) return null;
      throw error;
    }),
  staleTime: 5 * 60_000,
  retry: false,
});

/** The kinds of documents of this installation, with their names. */
export const documentTypesQuery = queryOptions({
  queryKey: ['document-types'],
  queryFn: async ({ signal }) => (await json<Page<DocumentType>>('/api/document-types', { signal })).items,
  staleTime: 10 * 60_000,
});

/** Ends the session here and tells where the sign-in server ends its own. */
export async function signOut(): Promise<string> {
  const response = await send('/logout', { method: 'POST' });
  const text = await response.text();
  try {
    const answer = JSON.parse(text) as { location?: string };
    return answer.location ?? '/';
  } catch {
    return '/';
  }
}
