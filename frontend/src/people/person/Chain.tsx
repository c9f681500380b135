import { useTranslation } from 'react-i18next';
import type { Person } from '../../http/types';
import { PersonLink } from '../../ui/PersonLink';
import { PersonAvatar } from '../../ui/PersonAvatar';
import classes from './Chain.module.css';

/** From the head of the company down to this person. */
export function Chain({ chain, person }: { chain: Person[]; person: Person }) {
  const { t } = useTranslation('people');
  return (
    <ol className={classes.chain}>
      {[...chain].reverse().map((manager) => (
        <li key={manager.id}>
          <PersonLink id={manager.id} name={manager.name} title={manager.title} size={30} />
        </li>
      ))}
      <li className={classes.self}>
        <PersonAvatar name={person.name} size={30} />
        <span>{chain.length === 0 ? t('top') : person.name}</span>
      </li>
    </ol>
  );
}
