import { useTranslation } from 'react-i18next';
import type { Person } from '../../http/types';
import { PersonLink } from '../../ui/PersonLink';
import classes from './Reports.module.css';
import { StatusBadge } from '../StatusBadge';

export function Reports({ people, all }: { people: Person[]; all: number }) {
  const { t } = useTranslation('people');
  return (
    <ul className={classes.list}>
      {people.map((person) => (
        <li key={person.id} className={classes.row}>
          <PersonLink id={person.id} name={person.name} title={person.title} />
          <StatusBadge status={person.status} />
        </li>
      ))}
      {all > people.length && (
        <li className={classes.some}>{t('someReports', { shown: people.length, count: all })}</li>
      )}
    </ul>
  );
}
