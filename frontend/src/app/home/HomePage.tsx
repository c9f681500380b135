import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { homeQuery } from './home.api';
import classes from './HomePage.module.css';
import { ExpiringPanel } from './ExpiringPanel';
import { MyDocumentsPanel } from './MyDocumentsPanel';
import { partOfDay } from './partOfDay';
import { TeamPanel } from './TeamPanel';

export function HomePage() {
  const { t, i18n } = useTranslation('app');
  const session = useSession();
  const home = useQuery(homeQuery);
  const now = new Date();
  const today = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(now);
  const leads = home.data !== undefined && home.data.team.all > 0;
  return (
    <>
      <PageHeader
        title={t(`home.${partOfDay(now.getHours())}`, { name: session.name.split(' ')[0] ?? session.name })}
        hint={<span className={classes.today}>{today}</span>}
      />
      {home.isError && <ProblemState error={home.error} onRetry={() => void home.refetch()} />}
      {home.isPending && (
        <Panel flush>
          <RowsSkeleton rows={8} />
        </Panel>
      )}
      {home.isSuccess && (
        <div className={classes.columns} data-alone={!leads || undefined}>
          <MyDocumentsPanel me={home.data.me} documents={home.data.myDocuments} />
          {leads && (
            <div className={classes.side}>
              <TeamPanel team={home.data.team} />
              <ExpiringPanel rows={home.data.team.expiring} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
