import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { namesQuery } from '../../ui/people.api';
import { inOrder, useChangeWords } from '../history/useChangeWords';
import { departmentsQuery } from '../../ui/departments.api';
import classes from './Import.module.css';
import type { ImportRow } from '../../http/types';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a row changes: each field as it was and as it will be. */
export function ChangesCell({ row }: { row: ImportRow }) {
  const { t } = useTranslation('people');
  const words = useChangeWords();
  const valueOf = useValue(row);
  if (row.changes.length === 0) return <span className={classes.none}>{t('import.noChange')}</span>;
  return (
    <ul className={classes.changes}>
      {inOrder(row.changes).map(({ field, was, is }) => (
        <li key={field}>
          <span className={classes.field}>{words.label(field)}</span>
          {row.outcome !== 'hire' && (
            <>
              <span className={classes.was}>{valueOf(field, was) ?? t('history.nothing')}</span>
              <IconArrowNarrowRight size={15} className={classes.arrow} aria-label={t('history.is')} />
            </>
          )}
          <span className={classes.is}>{valueOf(field, is) ?? t('history.nothing')}</span>
        </li>
      ))}
    </ul>
  );
}

/** People and departments by name, whether the row has their ids or what stands in the file. */
function useValue({ changes }: ImportRow): (field: string, value: string | null) => string | null {
  const words = useChangeWords();
  const departments = useQuery(departmentsQuery);
  const managers = changes
    .filter(({ field }) => field === 'managerId')
    .flatMap(({ was, is }) => [was, is])
    .filter((id) => id !== null && ID.test(id))
    .filter((id) => id !== null);
  const names = useQuery(namesQuery(managers));
  return (field, value) => {
    if (value === null || value === '') return null;
    if (field === 'managerId') return names.data?.get(value) ?? (ID.test(value) ? '…' : value);
    if (field === 'departmentId' || field === 'department') {
      return departments.data?.find(({ id, code }) => id === value || code === value)?.name ?? value;
    }
    return words.value(field, value);
  };
}
