import { IconFolderOpen } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../documents/DocumentList';
import type { PersonView } from '../../http/types';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { totalOf } from '../../ui/total';
import classes from './screens.module.css';

export function PersonDocuments({ view }: { view: PersonView }) {
  const { t } = useTranslation('people');
  const { items, total } = view.documents;
  const all = (
    <Link to="/documents" search={{ employeeId: [view.person.id] }} className={classes.all}>
      {t('allDocuments', { count: totalOf(total).value })}
    </Link>
  );
  return (
    <Panel flush title={t('documents')} aside={items.length > 0 ? all : null}>
      {items.length > 0 ? (
        <DocumentList rows={items} />
      ) : (
        <EmptyState
          icon={IconFolderOpen}
          title={t('noDocuments')}
          advice={t(view.canUpload ? 'addDocuments' : 'noDocumentsAdvice')}
        />
      )}
    </Panel>
  );
}
