import { useTranslation } from 'react-i18next';
import type { HomeView } from '../../http/types';
import { Panel } from '../../ui/Panel';
import { PersonLink } from '../../ui/PersonLink';
import { useFormat } from '../../ui/useFormat';
import classes from './HomePage.module.css';

export function TeamPanel({ team }: { team: HomeView['team'] }) {
  const { t } = useTranslation('app');
  const format = useFormat();
  return (
    <Panel flush title={t('home.team')}>
      <div className={classes.counts}>
        <div className={classes.count}>
          <strong>{format.number(team.direct)}</strong>
          <span>{t('home.direct', { count: team.direct })}</span>
        </div>
        <div className={classes.count}>
          <strong>{format.number(team.all)}</strong>
          <span>{t('home.line', { count: team.all })}</span>
        </div>
      </div>
      <ul className={classes.people}>
        {team.people.map((person) => (
          <li key={person.id}>
            <PersonLink id={person.id} name={person.name} title={person.title} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
