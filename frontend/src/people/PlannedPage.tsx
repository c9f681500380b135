import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';
import { EmptyState } from '../ui/EmptyState';
import { namesQuery } from '../ui/people.api';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { actionsQuery } from './actions/actions.api';
import { ActionItem } from './actions/ActionItem';
import classes from './actions/Actions.module.css';
import { STATES } from './actions/plannedSearch';
import { peopleIn } from './actions/useActionWords';
import { PeopleHeader } from './PeopleHeader';

const route = getRouteApi('/people/planned');

/** What is going to be done to people and what became of it, over the whole company. */
export function PlannedPage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const { state = 'planned' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(actionsQuery(state));
  const actions = list.data?.pages.flatMap((page) => page.items) ?? [];
  const names = useQuery(namesQuery(actions.flatMap(peopleIn)));
  return (
    <>
      <PeopleHeader />
      <div className={classes.states}>
        <SegmentedControl
          aria-label={t('planned.state')}
          data={STATES.map((value) => ({ value, label: t(`planned.${value}`) }))}
          value={state}
          onChange={(to) => void navigate({ search: to === 'planned' ? {} : { state: to } })}
        />
      </div>
      <Panel flush>
        {list.isPending && <RowsSkeleton rows={5} />}
        {list.isError && <ProblemState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && actions.length === 0 && (
          <EmptyState
            icon={IconCalendarTime}
            title={t('planned.empty')}
            {...(state === 'planned' ? { advice: t('planned.emptyAdvice') } : {})}
          />
        )}
        {actions.length > 0 && (
          <ul className={classes.list}>
            {actions.map((action) => (
              <ActionItem
                key={action.id}
                action={action}
                names={names.data ?? new Map<string, string>()}
                named
                mayCancel={can.hire}
              />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <div className={classes.more}>
            <Button
              variant="default"
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t('history.more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}
