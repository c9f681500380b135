import { Alert, Button } from '@mantine/core';
import { IconAlertCircle, IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../ui/useProblemWords';
import { documentQuery, isStale } from '../documents.api';

/** Why a change was not saved; after somebody else's change, the way to see it. */
export function SaveProblem({ error, documentId }: { error: unknown; documentId: string }) {
  const { t } = useTranslation('documents');
  const client = useQueryClient();
  const words = useProblemWords()(error);
  return (
    <Alert color="orange" role="alert" icon={<IconAlertCircle size={18} aria-hidden />} title={words.title}>
      {words.advice}
      {isStale(error) && (
        <Button
          mt="sm"
          size="compact-sm"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => void client.invalidateQueries({ queryKey: documentQuery(documentId).queryKey })}
        >
          {t('page.reload')}
        </Button>
      )}
    </Alert>
  );
}
