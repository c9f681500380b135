import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasSlug } from '../http/problem';
import { ProblemState } from '../ui/ProblemState';
import { LandingPage } from './LandingPage';
import { NotLinkedPage } from './NotLinkedPage';
import { sessionQuery } from './session.api';
import { SessionContext } from './useSession';

/** Shows the product to those who are signed in, and the front page to everybody else, at every address. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery);
  if (session.isPending) {
    return (
      <Center h="100vh">
        <Loader type="dots" />
      </Center>
    );
  }
  if (hasSlug(session.error, 'account-not-linked')) return <NotLinkedPage />;
  if (session.isError) {
    return (
      <main>
        <ProblemState error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) return <LandingPage />;
  return <SessionContext value={session.data}>{children}</SessionContext>;
}
