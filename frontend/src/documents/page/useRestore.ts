import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDone, showProblem } from '../../ui/toasts';
import { useProblemWords } from '../../ui/useProblemWords';
import { refreshDocuments, restoreDocument } from '../documents.api';

export function useRestore(id: string) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  const words = useProblemWords();
  return useMutation({
    mutationFn: () => restoreDocument(id),
    onSuccess: () => {
      showDone(t('trash.restored'));
      refreshDocuments(client);
    },
    onError: (error) => showProblem(words(error)),
  });
}
