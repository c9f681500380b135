import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { showDone, showProblem } from '../../ui/toasts';
import { useProblemWords } from '../../ui/useProblemWords';
import { forgetInLists, refreshDocuments, trashDocument } from '../documents.api';
import { useRestore } from './useRestore';

/** Puts a document into the trash, goes back to where it was opened from, and offers to undo it. */
export function useTrash(view: DocumentView) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  const router = useRouter();
  const from = useRouterState({ select: (state) => state.location.state.from });
  const words = useProblemWords();
  const restore = useRestore(view.document.id);
  return useMutation({
    mutationFn: () => trashDocument(view),
    onSuccess: () => {
      if (from === undefined) void router.navigate({ to: '/documents' });
      else router.history.back();
      forgetInLists(client, view.document.id);
      refreshDocuments(client);
      const undo = () => {
        notifications.clean();
        restore.mutate();
      };
      showDone(
        t('trash.done'),
        <Button size="compact-sm" variant="light" mt={4} onClick={undo}>
          {t('trash.undo')}
        </Button>,
        12_000,
      );
    },
    onError: (error) => showProblem(words(error)),
  });
}
