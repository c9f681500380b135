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
import { ActionsMenu } from './actions/ActionsMenu';
import { PlannedPanel } from './actions/PlannedPanel';
import { personQuery } from './people.api';
import { Chain } from './person/Chain';
import { PersonFacts } from './person/PersonFacts';
import { PersonTabs } from './person/PersonTabs';
import { StateNote } from './person/StateNote';
import { Team } from './person/Team';
import classes from './PersonPage.module.css';
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
            {[view.person.title, view.person.department, view.person.location]
              .filter((word) => word != null && word !== '')
              .join(' · ')}
            <StatusBadge status={view.person.status} />
          </>
        }
        actions={
          <>
            {view.can.edit && <ActionsMenu view={view} />}
            {actions(view)}
          </>
        }
      />
      <StateNote view={view} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <PersonTabs view={view} documents={documents(view)} />
        </div>
        <div className={classes.side}>
          {view.can.edit && <PlannedPanel personId={personId} />}
          <Panel title={t('data')}>
            <PersonFacts person={view.person} />
          </Panel>
          <Panel title={t('line')}>
            <Chain chain={view.chain} person={view.person} />
          </Panel>
          <Team view={view} />
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
