import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { showDone } from '../../ui/toasts';
import type { writtenIn } from './draft';
import { refreshDocuments, saveDocument } from '../documents.api';

export function useSave(view: DocumentView) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (written: ReturnType<typeof writtenIn>) => saveDocument(view, written),
    onSuccess: () => {
      showDone(t('page.saved'));
      refreshDocuments(client);
    },
  });
}
