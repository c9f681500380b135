import { useTranslation } from 'react-i18next';
import type { Person } from '../http/types';
import { PersonLink } from '../ui/PersonLink';
import classes from './PeopleTable.module.css';
import { StatusBadge } from './StatusBadge';

interface PeopleTableProps {
  people: Person[];
  busy: boolean;
}

export function PeopleTable({ people, busy }: PeopleTableProps) {
  const { t } = useTranslation('people');
  return (
    <table role="table" className={classes.table} aria-busy={busy} data-busy={busy || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('field.name')}
          </th>
          <th role="columnheader" scope="col">
            {t('field.department')}
          </th>
          <th role="columnheader" scope="col">
            {t('field.email')}
          </th>
          <th role="columnheader" scope="col" className={classes.count}>
            {t('field.reports')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((person) => (
          <tr role="row" key={person.id} className={classes.row}>
            <td role="cell" className={classes.person}>
              <PersonLink id={person.id} name={person.name} title={person.title} size={36} />
              <StatusBadge status={person.status} />
            </td>
            <td role="cell" className={classes.department}>
              {person.department}
            </td>
            <td role="cell" className={classes.email}>
              {person.email}
            </td>
            <td role="cell" className={classes.count}>
              {person.directReports > 0 && (
                <>
                  <span className={classes.label}>{t('field.reports')}</span> {person.directReports}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
