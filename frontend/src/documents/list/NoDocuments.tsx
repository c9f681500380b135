import { Button } from '@mantine/core';
import { IconFileSearch, IconFolderOpen, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { type DocumentsSearch, isFiltered } from '../documentsSearch';
import { useUpload } from '../upload/UploadContext';

export function NoDocuments({ search, onClear }: { search: DocumentsSearch; onClear: () => void }) {
  const { t } = useTranslation('documents');
  const upload = useUpload();
  if (isFiltered(search)) {
    return (
      <EmptyState
        icon={IconFileSearch}
        title={t('empty.filtered')}
        advice={t('empty.filteredAdvice')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('filter.clear')}
          </Button>
        }
      />
    );
  }
  if (search.status === 'trashed') {
    return <EmptyState icon={IconTrash} title={t('empty.trash')} advice={t('empty.trashAdvice')} />;
  }
  return (
    <EmptyState
      icon={IconFolderOpen}
      title={t('empty.all')}
      advice={t('empty.allAdvice')}
      action={<Button onClick={() => upload.open()}>{t('upload.title')}</Button>}
    />
  );
}
