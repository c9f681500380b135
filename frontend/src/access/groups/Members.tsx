import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '../../http/types';
import { EmptyState } from '../../ui/EmptyState';
import { Pager } from '../../ui/Pager';
import { Panel } from '../../ui/Panel';
import { PersonLink } from '../../ui/PersonLink';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { useFormat } from '../../ui/useFormat';
import classes from './Groups.module.css';
import { membersQuery } from './groups.api';

const route = getRouteApi('/admin/groups/$groupId');

/** Everybody who is in a group now, a page at a time. */
export function Members({ group }: { group: GroupView }) {
  const { t } = useTranslation(['access', 'ui']);
  const format = useFormat();
  const { cursor } = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? [] });
  const members = useQuery(membersQuery(group.id, cursor));
  const count = group.size ?? 0;
  return (
    <Panel
      flush
      title={t('groups.members')}
      aside={<span className={classes.note}>{t('groups.size', { count, shown: format.number(count) })}</span>}
    >
      {members.isPending && <RowsSkeleton rows={Math.min(8, Math.max(2, count))} />}
      {members.isError && <ProblemState error={members.error} onRetry={() => void members.refetch()} />}
      {members.isSuccess && members.data.items.length === 0 && (
        <EmptyState
          icon={IconUsersGroup}
          title={t('groups.nobody')}
          advice={t(`groups.${group.kind ?? 'hand'}Nobody`)}
        />
      )}
      {members.isSuccess && members.data.items.length > 0 && (
        <ul
          className={classes.list}
          aria-busy={members.isPlaceholderData}
          data-busy={members.isPlaceholderData || undefined}
        >
          {members.data.items.map((person) => (
            <li key={person.id} className={classes.member}>
              <PersonLink id={person.id} name={person.name} title={person.title} />
              <span className={classes.note}>
                {person.status === 'active' ? person.department : t(`ui:status.${person.status}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {members.isSuccess && (
        <Pager
          position={{ cursor, trail }}
          next={members.data.next}
          busy={members.isPlaceholderData}
          onMove={(to) =>
            void navigate({
              search: to.cursor === undefined ? {} : { cursor: to.cursor },
              state: { trail: to.trail },
            })
          }
        />
      )}
    </Panel>
  );
}
