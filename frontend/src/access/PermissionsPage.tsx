import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../http/client';
import type { Permission, PermissionRow } from '../http/types';
import { useSession } from '../session/useSession';
import { EmptyState } from '../ui/EmptyState';
import { Pager } from '../ui/Pager';
import { Panel } from '../ui/Panel';
import { ProblemState } from '../ui/ProblemState';
import { RowsSkeleton } from '../ui/RowsSkeleton';
import { useOpening } from '../ui/useOpening';
import { AccessHeader } from './AccessHeader';
import { ChangeDialog } from './permissions/ChangeDialog';
import { GiveDialog } from './permissions/GiveDialog';
import { PermissionFilters } from './permissions/PermissionFilters';
import { PermissionTable } from './permissions/PermissionTable';
import { permissionsQuery, readPermission } from './permissions/permissions.api';
import { isFiltered } from './permissions/permissionsSearch';
import { Refusal } from './Refusal';

const route = getRouteApi('/admin/permissions');

/** Everything that was given beyond the org chart. */
export function PermissionsPage() {
  const { t } = useTranslation('access');
  const { can } = useSession();
  const [giving, setGiving] = useState(false);
  return (
    <>
      <AccessHeader
        actions={
          can.giveAccess && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGiving(true)}>
              {t('permissions.open')}
            </Button>
          )
        }
      />
      {can.seeAccess ? <List /> : <Refusal />}
      {giving && <GiveDialog onClose={() => setGiving(false)} />}
    </>
  );
}

function List() {
  const { t } = useTranslation('access');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? [] });
  const permissions = useQuery(permissionsQuery(search));
  const [changing, setChanging] = useState<{ row: PermissionRow; present: Tagged<Permission> } | null>(null);
  const rows = permissions.data?.items ?? [];
  const open = useOpening(readPermission, (present) => {
    const row = rows.find(({ id }) => id === present.data.id);
    if (row !== undefined) setChanging({ row, present });
  });
  const { cursor, ...filters } = search;
  return (
    <>
      <PermissionFilters
        search={search}
        onChange={(to, typing = false) => void navigate({ search: to, replace: typing })}
      />
      <Panel flush>
        {permissions.isPending && <RowsSkeleton rows={8} />}
        {permissions.isError && (
          <ProblemState
            error={permissions.error}
            onRetry={() =>
              cursor === undefined ? void permissions.refetch() : void navigate({ search: filters })
            }
          />
        )}
        {permissions.isSuccess && rows.length === 0 && (
          <EmptyState
            icon={IconKey}
            title={t(isFiltered(search) ? 'permissions.none' : 'permissions.empty')}
            advice={t(isFiltered(search) ? 'permissions.noneAdvice' : 'permissions.emptyAdvice')}
            {...(isFiltered(search) && {
              action: (
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t('filter.clear')}
                </Button>
              ),
            })}
          />
        )}
        {rows.length > 0 && (
          <PermissionTable
            permissions={rows}
            busy={permissions.isPlaceholderData}
            onChange={({ id }) => open(id)}
          />
        )}
        {permissions.isSuccess && (
          <Pager
            position={{ cursor, trail }}
            next={permissions.data.next}
            busy={permissions.isPlaceholderData}
            onMove={(to) =>
              void navigate({
                search: { ...filters, ...(to.cursor === undefined ? {} : { cursor: to.cursor }) },
                state: { trail: to.trail },
              })
            }
          />
        )}
      </Panel>
      {changing !== null && <ChangeDialog {...changing} onClose={() => setChanging(null)} />}
    </>
  );
}
