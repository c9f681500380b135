import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../ui/Pager';
import type { Position } from '../../ui/paging';
import { Panel } from '../../ui/Panel';
import { ProblemState } from '../../ui/ProblemState';
import { RowsSkeleton } from '../../ui/RowsSkeleton';
import { useFormat } from '../../ui/useFormat';
import { ChangesCell } from './ChangesCell';
import classes from './Import.module.css';
import { importRowsQuery } from './import.api';
import type { PeopleImport, RowOutcome } from '../../http/types';

const FIRST: Position = { cursor: undefined, trail: [] };

/** Row by row, what a file changes. */
export function RowTable({ ended }: { ended: PeopleImport }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const counts = { change: ended.changed, hire: ended.hired, unchanged: ended.unchanged };
  const outcomes = (['change', 'hire', 'unchanged'] as const).filter((outcome) => counts[outcome] > 0);
  const [chosen, setChosen] = useState<RowOutcome>(outcomes[0] ?? 'unchanged');
  const [position, setPosition] = useState(FIRST);
  const rows = useQuery(importRowsQuery(ended.id, chosen, position.cursor));
  if (outcomes.length === 0) return null;
  const choices = (
    <SegmentedControl
      size="xs"
      aria-label={t('import.rows')}
      data={outcomes.map((value) => ({
        value,
        label: t(`import.outcome.${value}`, { shown: format.number(counts[value]) }),
      }))}
      value={chosen}
      onChange={(outcome) => {
        setChosen(outcome);
        setPosition(FIRST);
      }}
    />
  );
  return (
    <Panel flush title={t('import.rows')} aside={choices}>
      {rows.isPending && <RowsSkeleton rows={5} />}
      {rows.isError && <ProblemState error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.isSuccess && (
        <>
          <table className={classes.table} data-busy={rows.isPlaceholderData || undefined}>
            <thead>
              <tr>
                <th scope="col" className={classes.number}>
                  {t('import.row')}
                </th>
                <th scope="col" className={classes.column}>
                  {t('field.registration')}
                </th>
                <th scope="col">{t('import.changes')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.data.items.map((row) => (
                <tr key={row.row}>
                  <td className={classes.number}>{row.row}</td>
                  <td className={classes.column}>{row.registration}</td>
                  <td>
                    <ChangesCell row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            position={position}
            next={rows.data.next}
            busy={rows.isPlaceholderData}
            onMove={setPosition}
          />
        </>
      )}
    </Panel>
  );
}
