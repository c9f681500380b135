import { Alert, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { useRestore } from './useRestore';

export function TrashedBanner({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const restore = useRestore(view.document.id);
  return (
    <Alert color="orange" radius="md" mb="md" icon={<IconTrash size={18} aria-hidden />}>
      <Group justify="space-between">
        <Text fz="sm">{t('trash.banner')}</Text>
        {view.document.can.restore === true && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            loading={restore.isPending}
            onClick={() => restore.mutate()}
          >
            {t('action.restore')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
