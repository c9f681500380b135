import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/useSession';
import { PageHeader } from '../ui/PageHeader';
import { DelegationDialog } from './delegations/DelegationDialog';
import { DelegationFilters } from './delegations/DelegationFilters';
import { DelegationPanel } from './delegations/DelegationPanel';
import classes from './delegations/Delegations.module.css';

const route = getRouteApi('/delegations');

/** Who stands in for me, for whom I do, and everybody's for those who may see them. */
export function DelegationsPage() {
  const { t } = useTranslation('access');
  const { can, employeeId } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [making, setMaking] = useState(false);
  return (
    <>
      <PageHeader
        title={t('delegations.title')}
        hint={t('delegations.hint')}
        actions={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
            {t('delegations.open')}
          </Button>
        }
      />
      <div className={classes.lists}>
        <div className={classes.own}>
          <DelegationPanel shown="given" filter={{ delegator: employeeId }} />
          <DelegationPanel shown="received" filter={{ delegate: employeeId }} />
        </div>
        {can.seeAccess && (
          <DelegationPanel shown="all" filter={search}>
            <DelegationFilters search={search} onChange={(to) => void navigate({ search: to })} />
          </DelegationPanel>
        )}
      </div>
      {making && <DelegationDialog onClose={() => setMaking(false)} />}
    </>
  );
}
