import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { PersonView } from '../http/types';
import { PageHeader } from '../ui/PageHeader';
import { Panel } from '../ui/Panel';
import { PersonAvatar } from '../ui/PersonAvatar';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { Chain } from './Chain';
import { personQuery } from './people.api';
import { PersonFacts } from './PersonFacts';
import classes from './PersonPage.module.css';
import { Reports } from './Reports';
import { StatusBadge } from './StatusBadge';

interface PersonPageProps {
  personId: string;
  /** Parts of this page that other features own. */
  actions: (view: PersonView) => ReactNode;
  documents: (view: PersonView) => ReactNode;
}

export function PersonPage({ personId, actions, documents }: PersonPageProps) {
  const { t } = useTranslation('people');
  const person = useQuery(personQuery(personId));
  if (person.isPending) return <Loading />;
  if (person.isError) return <ProblemState error={person.error} onRetry={() => void person.refetch()} />;
  const view = person.data;
  return (
    <>
      <PageHeader
        leading={<PersonAvatar name={view.person.name} size={64} />}
        title={view.person.name}
        hint={
          <>
            {[view.person.title, view.person.department]
              .filter((word) => word != null && word !== '')
              .join(' · ')}
            <StatusBadge status={view.person.status} />
          </>
        }
        actions={actions(view)}
      />
      <div className={classes.columns}>
        <div className={classes.main}>{documents(view)}</div>
        <div className={classes.side}>
          <Panel title={t('data')}>
            <PersonFacts person={view.person} />
          </Panel>
          <Panel title={t('line')}>
            <Chain chain={view.chain} person={view.person} />
          </Panel>
          {view.reports.length > 0 && (
            <Panel flush title={t('reports', { count: view.person.directReports })}>
              <Reports people={view.reports} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

function Loading() {
  return (
    <>
      <Skeleton height={64} circle mb="lg" />
      <div className={classes.columns}>
        <Panel flush>
          <RowsSkeleton rows={8} />
        </Panel>
        <Panel flush>
          <RowsSkeleton rows={4} />
        </Panel>
      </div>
    </>
  );
}
