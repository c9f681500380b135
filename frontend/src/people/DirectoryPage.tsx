import { Button } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import { Pager } from '../ui/Pager';
import type { Position } from '../ui/paging';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { DirectoryFilters } from './directory/DirectoryFilters';
import { PeopleHeader } from './PeopleHeader';
import { PeopleTable } from './directory/PeopleTable';
import { directoryQuery } from './people.api';
import { useSession } from '../session/useSession';

const route = getRouteApi('/people');

export function DirectoryPage() {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? [] });
  const people = useQuery(directoryQuery(search));

  const { cursor, ...filters } = search;
  const move = (to: Position) =>
    void navigate({
      search: { ...filters, ...(to.cursor === undefined ? {} : { cursor: to.cursor }) },
      state: { trail: to.trail },
    });

  return (
    <>
      <PeopleHeader />
      <DirectoryFilters
        search={search}
        onChange={(to, typing = false) => void navigate({ search: to, replace: typing })}
      />
      <Panel flush>
        {people.isPending && <RowsSkeleton rows={10} />}
        {people.isError && (
          <ProblemState
            error={people.error}
            onRetry={() =>
              cursor === undefined ? void people.refetch() : void navigate({ search: filters })
            }
          />
        )}
        {people.isSuccess && people.data.items.length === 0 && (
          <EmptyState
            icon={IconUserSearch}
            title={t('empty')}
            advice={t('emptyAdvice')}
            action={
              <Button variant="default" onClick={() => void navigate({ search: {} })}>
                {t('all')}
              </Button>
            }
          />
        )}
        {people.isSuccess && people.data.items.length > 0 && (
          <PeopleTable
            people={people.data.items}
            busy={people.isPlaceholderData}
            hireDates={can.seeHireDates}
          />
        )}
        {people.isSuccess && (
          <Pager
            position={{ cursor, trail }}
            next={people.data.next}
            busy={people.isPlaceholderData}
            onMove={move}
          />
        )}
      </Panel>
    </>
  );
}
