import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemState } from '../ui/ProblemState';

/** What remains of a page that broke while it was drawn. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <ProblemState error={error} onRetry={reset} />;
}
