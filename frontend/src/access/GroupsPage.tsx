import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupRow } from '../http/types';
import { useSession } from '../session/useSession';
import { EmptyState } from '../ui/EmptyState';
import { Pager } from '../ui/Pager';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { SearchInput } from '../ui/SearchInput';
import { useFormat } from '../ui/useFormat';
import { AccessHeader } from './AccessHeader';
import classes from './groups/Groups.module.css';
import { groupsQuery } from './groups/groups.api';
import { readGroupsSearch } from './groups/groupsSearch';
import { Refusal } from './Refusal';

const route = getRouteApi('/admin/groups');

/** The groups by name; HR makes new ones. */
export function GroupsPage() {
  const { t } = useTranslation('access');
  const { can } = useSession();
  return (
    <>
      <AccessHeader
        actions={
          can.giveAccess && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/admin/groups/new" {...props} />}
            >
              {t('groups.open')}
            </Button>
          )
        }
      />
      {can.seeAccess ? <List /> : <Refusal />}
    </>
  );
}

function List() {
  const { t } = useTranslation('access');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? [] });
  const groups = useQuery(groupsQuery(search));
  const { cursor, ...filters } = search;
  return (
    <>
      <SearchInput
        className={classes.bar}
        label={t('groups.find')}
        placeholder={t('groups.findHint')}
        asked={search.q ?? ''}
        onAsk={(q) => void navigate({ search: readGroupsSearch({ q }), replace: true })}
      />
      <Panel flush>
        {groups.isPending && <RowsSkeleton rows={6} />}
        {groups.isError && <ProblemState error={groups.error} onRetry={() => void groups.refetch()} />}
        {groups.isSuccess && groups.data.items.length === 0 && (
          <EmptyState
            icon={IconUsersGroup}
            title={t(search.q === undefined ? 'groups.empty' : 'groups.none')}
            advice={t(search.q === undefined ? 'groups.emptyAdvice' : 'groups.noneAdvice')}
          />
        )}
        {groups.isSuccess && groups.data.items.length > 0 && (
          <ul className={classes.list} data-busy={groups.isPlaceholderData || undefined}>
            {groups.data.items.map((group) => (
              <Row key={group.id} group={group} />
            ))}
          </ul>
        )}
        {groups.isSuccess && (
          <Pager
            position={{ cursor, trail }}
            next={groups.data.next}
            busy={groups.isPlaceholderData}
            onMove={(to) =>
              void navigate({
                search: { ...filters, ...(to.cursor === undefined ? {} : { cursor: to.cursor }) },
                state: { trail: to.trail },
              })
            }
          />
        )}
      </Panel>
    </>
  );
}

function Row({ group: { id, name, description, size, kind } }: { group: GroupRow }) {
  const { t } = useTranslation('access');
  const format = useFormat();
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Link to="/admin/groups/$groupId" params={{ groupId: id }} className={classes.name}>
          {name}
        </Link>
        {description !== '' && <span className={classes.note}>{description}</span>}
      </div>
      <span className={classes.counts}>
        {kind != null && <span className={classes.note}>{t(`groups.${kind}`)}</span>}
        {size != null && <span>{t('groups.size', { count: size, shown: format.number(size) })}</span>}
      </span>
    </li>
  );
}
