import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './states.module.css';

/** Rows of the height that the loaded ones will have: nothing jumps. */
export function RowsSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row}>
          <Skeleton width={34} height={34} radius="md" />
          <div className={classes.lines}>
            <Skeleton height={11} width={`${38 + ((index * 17) % 30)}%`} mb={8} />
            <Skeleton height={9} width={`${20 + ((index * 11) % 20)}%`} />
          </div>
        </div>
      ))}
    </div>
  );
}
