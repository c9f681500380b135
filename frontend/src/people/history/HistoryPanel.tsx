import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { historyQuery } from './history.api';
import { HistoryItem } from './HistoryItem';
import classes from './History.module.css';

/** Who changed what about a person, and when; the latest first. */
export function HistoryPanel({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const history = useInfiniteQuery(historyQuery(personId));
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel flush title={t('history.title')}>
      {history.isPending && <RowsSkeleton rows={6} />}
      {history.isError && <ProblemState error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && entries.length === 0 && (
        <EmptyState icon={IconHistory} title={t('history.empty')} />
      )}
      {entries.length > 0 && (
        <ol className={classes.entries}>
          {entries.map((entry) => (
            <HistoryItem key={entry.version} entry={entry} />
          ))}
        </ol>
      )}
      {history.hasNextPage && (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
