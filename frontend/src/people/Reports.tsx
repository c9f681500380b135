import type { Person } from '../http/types';
import { PersonLink } from '../ui/PersonLink';
import classes from './Reports.module.css';
import { StatusBadge } from './StatusBadge';

export function Reports({ people }: { people: Person[] }) {
  return (
    <ul className={classes.list}>
      {people.map((person) => (
        <li key={person.id} className={classes.row}>
          <PersonLink id={person.id} name={person.name} title={person.title} />
          <StatusBadge status={person.status} />
        </li>
      ))}
    </ul>
  );
}
