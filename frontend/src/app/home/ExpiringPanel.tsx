import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../documents/DocumentList';
import type { DocumentRow } from '../../http/types';
import { Panel } from '../../ui/Panel';
import classes from './HomePage.module.css';

export function ExpiringPanel({ rows }: { rows: DocumentRow[] }) {
  const { t } = useTranslation('app');
  return (
    <Panel flush title={t('home.expiring')}>
      {rows.length > 0 ? (
        <DocumentList rows={rows} withOwner mark="validity" />
      ) : (
        <p className={classes.quiet}>{t('home.expiringEmpty')}</p>
      )}
    </Panel>
  );
}
