import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../documents/DocumentList';
import { useUpload } from '../../documents/upload/UploadContext';
import type { HomeView } from '../../http/types';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { totalOf } from '../../ui/total';
import classes from '../screens/screens.module.css';

interface MyDocumentsPanelProps {
  me: HomeView['me'];
  documents: HomeView['myDocuments'];
}

export function MyDocumentsPanel({ me, documents }: MyDocumentsPanelProps) {
  const { t } = useTranslation('app');
  const upload = useUpload();
  const all = (
    <Link to="/documents" search={{ employeeId: [me.id] }} className={classes.all}>
      {t('home.all')} ({totalOf(documents.total).value})
    </Link>
  );
  return (
    <Panel flush title={t('home.mine')} aside={documents.items.length > 0 ? all : null}>
      {documents.items.length > 0 ? (
        <DocumentList rows={documents.items} mark="validity" />
      ) : (
        <EmptyState
          icon={IconFolderOpen}
          title={t('home.mineEmpty')}
          advice={t('home.mineEmptyAdvice')}
          action={
            <Button variant="default" onClick={() => upload.open()}>
              {t('upload')}
            </Button>
          }
        />
      )}
    </Panel>
  );
}
