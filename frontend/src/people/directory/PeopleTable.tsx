import { useTranslation } from 'react-i18next';
import type { Person } from '../../http/types';
import { PersonLink } from '../../ui/PersonLink';
import { useFormat } from '../../ui/useFormat';
import { StatusBadge } from '../StatusBadge';
import classes from './PeopleTable.module.css';

interface PeopleTableProps {
  people: Person[];
  busy: boolean;
  hireDates: boolean;
}

/** Roles are written out: what is laid out as a grid on a phone is no table to a screen reader otherwise. */
export function PeopleTable({ people, busy, hireDates }: PeopleTableProps) {
  const { t } = useTranslation('people');
  const columns = [
    'name',
    'department',
    'location',
    'email',
    ...(hireDates ? ['hired' as const] : []),
  ] as const;
  return (
    <table role="table" className={classes.table} aria-busy={busy} data-busy={busy || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={classes[column]}>
              {t(`field.${column}`)}
            </th>
          ))}
          <th role="columnheader" scope="col" className={classes.count}>
            {t('field.reports')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((person) => (
          <Row key={person.id} person={person} hireDates={hireDates} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ person, hireDates }: { person: Person; hireDates: boolean }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <tr role="row" className={classes.row}>
      <td role="cell" className={classes.person}>
        <PersonLink id={person.id} name={person.name} title={person.title} size={36} />
        <StatusBadge status={person.status} />
      </td>
      <td role="cell" className={classes.department}>
        {person.department}
      </td>
      <td role="cell" className={classes.location}>
        {person.location}
      </td>
      <td role="cell" className={classes.email}>
        {person.email}
      </td>
      {hireDates && (
        <td role="cell" className={classes.hired}>
          {person.hireDate != null && <time dateTime={person.hireDate}>{format.day(person.hireDate)}</time>}
        </td>
      )}
      <td role="cell" className={classes.count}>
        {person.directReports > 0 && (
          <>
            <span className={classes.label}>{t('field.reports')}</span> {person.directReports}
          </>
        )}
      </td>
    </tr>
  );
}
