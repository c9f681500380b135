import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface DocumentLinkProps {
  id: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Opens a document, and tells its page where to go back to. */
export function DocumentLink({ id, className, children }: DocumentLinkProps) {
  const from = useRouterState({ select: (state) => state.location.href });
  return (
    <Link to="/documents/$documentId" params={{ documentId: id }} state={{ from }} className={className}>
      {children}
    </Link>
  );
}
