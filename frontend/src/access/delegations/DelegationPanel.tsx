import { Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../http/client';
import type { Delegation } from '../../http/types';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { useOpening } from '../../ui/useOpening';
import { ChangeDelegationDialog } from './ChangeDelegationDialog';
import { DelegationItem, type Shown } from './DelegationItem';
import { delegationsQuery, readDelegation } from './delegations.api';
import classes from './Delegations.module.css';
import type { DelegationsSearch } from './delegationsSearch';

interface DelegationPanelProps {
  shown: Shown;
  filter: DelegationsSearch;
  /** What stands above the list. */
  children?: ReactNode;
}

/** One list of delegations, a page at a time. */
export function DelegationPanel({ shown, filter, children }: DelegationPanelProps) {
  const { t } = useTranslation('access');
  const list = useInfiniteQuery(delegationsQuery(filter));
  const [changing, setChanging] = useState<Tagged<Delegation> | null>(null);
  const change = useOpening(readDelegation, setChanging);
  const delegations = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel flush title={t(`delegations.${shown}`)}>
      {children}
      {list.isPending && <RowsSkeleton rows={2} />}
      {list.isError && <ProblemState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && delegations.length === 0 && (
        <EmptyState
          icon={IconUserShare}
          title={t(`delegations.${shown}Empty`)}
          advice={t(`delegations.${shown}EmptyAdvice`)}
        />
      )}
      {delegations.length > 0 && (
        <ul className={classes.list}>
          {delegations.map((delegation) => (
            <DelegationItem
              key={delegation.id}
              delegation={delegation}
              shown={shown}
              onChange={() => change(delegation.id)}
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
            {t('more')}
          </Button>
        </div>
      )}
      {changing !== null && <ChangeDelegationDialog present={changing} onClose={() => setChanging(null)} />}
    </Panel>
  );
}
