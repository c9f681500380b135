import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/PageHeader';
import { PageTabs, pageTab } from '../ui/PageTabs';

/** The pages of administration about who may see what. */
export function AccessHeader({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslation('access');
  return (
    <>
      <PageHeader title={t('admin.title')} actions={actions} />
      <PageTabs label={t('admin.views')}>
        <Link to="/admin/permissions" className={pageTab} activeOptions={{ includeSearch: false }}>
          {t('permissions.title')}
        </Link>
        <Link to="/admin/groups" className={pageTab} activeOptions={{ includeSearch: false }}>
          {t('groups.title')}
        </Link>
      </PageTabs>
    </>
  );
}
