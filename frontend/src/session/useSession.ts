import { createContext, useContext } from 'react';
import type { Session } from '../http/types';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only below the {@link SessionGate}, which shows nothing else to nobody. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside of SessionGate');
  return session;
}
