import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentView, StoredDocument } from '../../http/types';
import { showDone } from '../../ui/toasts';
import { refreshDocuments, saveDocument } from '../documents.api';

export function useSave(view: DocumentView) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<StoredDocument>) => saveDocument(view, change),
    onSuccess: () => {
      showDone(t('page.saved'));
      refreshDocuments(client);
    },
  });
}
