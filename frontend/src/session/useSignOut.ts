import { useMutation } from '@tanstack/react-query';
import { showProblem } from '../ui/toasts';
import { useProblemWords } from '../ui/useProblemWords';
import { signOut } from './session.api';

export function useSignOut(): () => void {
  const words = useProblemWords();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: (location) => window.location.assign(location),
    onError: (error) => showProblem(words(error)),
  });
  return () => leaving.mutate();
}
