import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { hasSlug, ProblemError } from '../http/problem';
import { sessionQuery } from '../session/session.api';

/** One cache for all that the server said. A 401 anywhere means that nobody is signed in any more. */
export function createQueryClient(): QueryClient {
  const signedOut = (error: unknown) => {
    if (hasSlug(error, 'unauthorized')) client.setQueryData(sessionQuery.queryKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({ onError: signedOut }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (failures, error) => failures < 2 && isPassing(error) },
    },
  });
  return client;
}

/** What may be gone a second later; every other answer stands. */
function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 503);
}
