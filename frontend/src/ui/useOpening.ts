import { useMutation } from '@tanstack/react-query';
import { showProblem } from './toasts';
import { useProblemWords } from './useProblemWords';

/** Reads something afresh before it is opened to be changed: a list may be minutes old. */
export function useOpening<T>(
  read: (id: string) => Promise<T>,
  open: (found: T) => void,
): (id: string) => void {
  const words = useProblemWords();
  const opening = useMutation({
    mutationFn: read,
    onSuccess: open,
    onError: (error) => showProblem(words(error)),
  });
  return (id) => opening.mutate(id);
}
