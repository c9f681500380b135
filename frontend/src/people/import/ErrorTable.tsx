import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../ui/Pager';
import type { Position } from '../../ui/paging';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import classes from './Import.module.css';
import { importErrorsQuery } from './import.api';
import { useRowFault } from './useRowFault';

/** Every cell that cannot be taken: where it stands in the file, and what is wrong with it. */
export function ErrorTable({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const faultOf = useRowFault();
  const [position, setPosition] = useState<Position>({ cursor: undefined, trail: [] });
  const errors = useQuery(importErrorsQuery(id, position.cursor));
  return (
    <Panel flush title={t('import.errors')}>
      {errors.isPending && <RowsSkeleton rows={5} />}
      {errors.isError && <ProblemState error={errors.error} onRetry={() => void errors.refetch()} />}
      {errors.isSuccess && (
        <>
          <table className={classes.table} data-busy={errors.isPlaceholderData || undefined}>
            <thead>
              <tr>
                <th scope="col" className={classes.number}>
                  {t('import.row')}
                </th>
                <th scope="col" className={classes.column}>
                  {t('import.column')}
                </th>
                <th scope="col">{t('import.wrong')}</th>
              </tr>
            </thead>
            <tbody>
              {errors.data.items.map((error, at) => (
                <tr key={`${error.row} ${error.column ?? ''} ${at}`}>
                  <td className={classes.number}>{error.row}</td>
                  <td className={classes.column}>{error.column ?? '—'}</td>
                  <td>{faultOf(error)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            position={position}
            next={errors.data.next}
            busy={errors.isPlaceholderData}
            onMove={setPosition}
          />
        </>
      )}
    </Panel>
  );
}
