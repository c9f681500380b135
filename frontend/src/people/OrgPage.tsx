import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import classes from './OrgPage.module.css';
import { OrgNode } from './OrgNode';
import { PeopleHeader } from './PeopleHeader';
import { branchQuery } from './people.api';

/** The org chart, from the top of the company, opened branch by branch. */
export function OrgPage() {
  const { t } = useTranslation('people');
  const top = useQuery(branchQuery());
  return (
    <>
      <PeopleHeader />
      <Panel flush>
        {top.isPending && <RowsSkeleton rows={6} />}
        {top.isError && <ProblemState error={top.error} onRetry={() => void top.refetch()} />}
        {top.isSuccess && (
          <ul className={classes.tree} aria-label={t('org.title')}>
            <OrgNode person={top.data.person} initiallyOpen />
          </ul>
        )}
      </Panel>
    </>
  );
}
