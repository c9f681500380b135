import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { PersonDetails } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { fieldsQuery } from '../people.api';
import { useCustomWords } from '../useCustomWords';
import classes from './PersonFacts.module.css';

/** What the reader may know of a person: the server leaves out the rest. */
export function PersonFacts({ person }: { person: PersonDetails }) {
  const { t } = useTranslation('people');
  const day = useDay();
  return (
    <dl className={classes.facts}>
      <Fact name={t('field.email')}>
        <Anchor href={`mailto:${person.email}`} fz="sm">
          {person.email}
        </Anchor>
      </Fact>
      {person.department != null && (
        <Fact name={t('field.department')}>
          <Link
            to="/people"
            search={person.departmentId == null ? {} : { departmentId: person.departmentId }}
            className={classes.link}
          >
            {person.department}
          </Link>
        </Fact>
      )}
      <Fact name={t('field.location')}>{person.location}</Fact>
      <Fact name={t('field.civilName')}>{person.civilName}</Fact>
      <Fact name={t('field.registration')}>{person.registration}</Fact>
      <Fact name={t('field.hireDate')}>{day(person.hireDate)}</Fact>
      <Fact name={t('field.terminationDate')}>{day(person.terminationDate)}</Fact>
      <CustomFacts person={person} />
    </dl>
  );
}

function CustomFacts({ person }: { person: PersonDetails }) {
  const fields = useQuery(fieldsQuery);
  const wordsOf = useCustomWords();
  return (fields.data ?? []).map((field) => {
    const value = person.custom[field.key];
    return (
      value !== undefined && (
        <Fact key={field.key} name={field.label}>
          {wordsOf(field, value)}
        </Fact>
      )
    );
  });
}

function useDay(): (iso: string | null | undefined) => ReactNode {
  const format = useFormat();
  return (iso) => iso != null && <time dateTime={iso}>{format.day(iso)}</time>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children == null || children === false || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
