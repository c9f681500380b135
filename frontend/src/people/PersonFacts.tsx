import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../http/types';
import { useFormat } from '../ui/useFormat';
import classes from './PersonFacts.module.css';

/** What the reader may know of a person: the server leaves out the rest. */
export function PersonFacts({ person }: { person: PersonView['person'] }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <dl className={classes.facts}>
      {person.email != null && (
        <Fact name={t('field.email')}>
          <Anchor href={`mailto:${person.email}`} fz="sm">
            {person.email}
          </Anchor>
        </Fact>
      )}
      {person.department != null && <Fact name={t('field.department')}>{person.department}</Fact>}
      {person.registration != null && <Fact name={t('field.registration')}>{person.registration}</Fact>}
      {person.hireDate != null && (
        <Fact name={t('field.hireDate')}>
          <time dateTime={person.hireDate}>{format.day(person.hireDate)}</time>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
