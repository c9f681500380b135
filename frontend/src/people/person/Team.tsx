import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../http/types';
import { Panel } from '../../ui/Panel';
import { useFormat } from '../../ui/useFormat';
import { Reports } from './Reports';
import classes from './Reports.module.css';

/** Who reports to a person, and how many are below them in all. */
export function Team({ view }: { view: PersonView }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { id, directReports, allReports } = view.person;
  if (view.reports.length === 0) return null;
  return (
    <Panel
      flush
      title={t('reports', { count: directReports })}
      aside={
        allReports > directReports && (
          <Link to="/people" search={{ line: id }} className={classes.all}>
            {t('allReports', { count: allReports, shown: format.number(allReports) })}
          </Link>
        )
      }
    >
      <Reports people={view.reports} all={directReports} />
    </Panel>
  );
}
