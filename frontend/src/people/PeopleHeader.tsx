import { Button } from '@mantine/core';
import { IconFileDownload, IconFileUpload, IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';
import { PageHeader } from '../ui/PageHeader';
import { PageTabs, pageTab } from '../ui/PageTabs';

/** The ways to look at everybody, and what HR does with them. */
export function PeopleHeader() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  return (
    <>
      <PageHeader title={t('title')} actions={<Actions />} />
      <PageTabs label={t('views')}>
        <Link to="/people" className={pageTab} activeOptions={{ exact: true, includeSearch: false }}>
          {t('directory')}
        </Link>
        <Link to="/people/org" className={pageTab}>
          {t('org.title')}
        </Link>
        <Link to="/people/departments" className={pageTab}>
          {t('departments.title')}
        </Link>
        {can.seePlanned && (
          <Link to="/people/planned" className={pageTab} activeOptions={{ includeSearch: false }}>
            {t('planned.title')}
          </Link>
        )}
        {can.organise && (
          <Link to="/people/fields" className={pageTab}>
            {t('fields.title')}
          </Link>
        )}
      </PageTabs>
    </>
  );
}

function Actions() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  return (
    <>
      {can.exportPeople && (
        <Button
          component="a"
          href="/api/employees/export"
          download
          variant="default"
          leftSection={<IconFileDownload size={16} aria-hidden />}
        >
          {t('export')}
        </Button>
      )}
      {can.importPeople && (
        <Button
          variant="default"
          leftSection={<IconFileUpload size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/people/import" {...props} />}
        >
          {t('import.open')}
        </Button>
      )}
      {can.hire && (
        <Button
          leftSection={<IconUserPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/people/hire" {...props} />}
        >
          {t('hire.open')}
        </Button>
      )}
    </>
  );
}
