import { Button } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { contentPath } from '../documents.api';
import { NewVersionButton } from './NewVersionButton';
import { useTrash } from './useTrash';

/** What this person can do here: exactly what the server says in `can`. */
export function DocumentActions({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const trash = useTrash(view);
  const { can, id, file, status } = view.document;
  const live = status === 'active';
  return (
    <>
      {can.download === true && file != null && (
        <Button
          component="a"
          href={contentPath(id)}
          download={file.name}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('action.download')}
        </Button>
      )}
      {live && can.newVersion === true && <NewVersionButton view={view} />}
      {live && can.trash === true && (
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          loading={trash.isPending}
          onClick={() => trash.mutate()}
        >
          {t('action.trash')}
        </Button>
      )}
    </>
  );
}
