import { Button, FileButton } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { showDone, showProblem } from '../../ui/toasts';
import { useProblemWords } from '../../ui/useProblemWords';
import { addVersion, refreshDocuments } from '../documents.api';

export function NewVersionButton({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  const words = useProblemWords();
  const adding = useMutation({
    mutationFn: (file: File) => addVersion(view, file),
    onSuccess: () => {
      showDone(t('action.versionAdded'));
      refreshDocuments(client);
    },
    onError: (error) => showProblem(words(error)),
  });
  return (
    <FileButton
      onChange={(file) => {
        if (file !== null) adding.mutate(file);
      }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={adding.isPending}
          leftSection={<IconFilePlus size={16} aria-hidden />}
        >
          {t('action.newVersion')}
        </Button>
      )}
    </FileButton>
  );
}
