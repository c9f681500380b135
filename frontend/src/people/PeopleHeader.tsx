import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/PageHeader';
import classes from './PeopleHeader.module.css';

/** The two ways to look at everybody. */
export function PeopleHeader() {
  const { t } = useTranslation('people');
  return (
    <>
      <PageHeader title={t('title')} />
      <nav className={classes.tabs} aria-label={t('views')}>
        <Link to="/people" className={classes.tab} activeOptions={{ exact: true, includeSearch: false }}>
          {t('directory')}
        </Link>
        <Link to="/people/org" className={classes.tab}>
          {t('org.title')}
        </Link>
      </nav>
    </>
  );
}
