import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../ui/PersonPicker';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import { CustomInputs } from './CustomInputs';
import classes from './PersonFields.module.css';
import type { PersonDraft } from './personDraft';

export interface PersonFieldsProps {
  draft: PersonDraft;
  onChange: (change: Partial<PersonDraft>) => void;
  /** What is wrong with a field, by its name in the API. */
  errorOf: (field: string) => string | undefined;
  /** What else there is to say about it. */
  noteOf?: (field: string) => string | undefined;
}

const TEXTS = {
  name: { required: true, maxLength: 200, autoComplete: 'off' },
  socialName: { maxLength: 200, autoComplete: 'off' },
  email: { required: true, type: 'email', maxLength: 254, autoComplete: 'off' },
  registration: { required: true, maxLength: 40 },
  title: { maxLength: 200 },
  location: { maxLength: 200 },
  hireDate: { type: 'date' },
} as const;

/** Everything that HR writes about somebody. */
export function PersonFields({ draft, onChange, errorOf, noteOf }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const text = (field: keyof typeof TEXTS, description?: string) => (
    <TextInput
      {...TEXTS[field]}
      name={field}
      label={t(`change.${field}`)}
      description={noteOf?.(field) ?? description}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('edit.who')}</legend>
        {text('name')}
        {text('socialName', t('edit.socialNameHint'))}
        {text('email')}
        {text('registration')}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('edit.work')}</legend>
        {text('title')}
        <DepartmentSelect
          label={t('field.department')}
          {...maybe('description', noteOf?.('departmentId'))}
          value={draft.departmentId === '' ? null : draft.departmentId}
          error={errorOf('departmentId')}
          onChange={(id) => onChange({ departmentId: id ?? '' })}
        />
        <PersonPicker
          label={t('change.managerId')}
          {...maybe('description', noteOf?.('managerId'))}
          clearable
          value={draft.manager}
          error={errorOf('managerId')}
          onChange={(manager) => onChange({ manager })}
        />
        {text('location')}
        {text('hireDate')}
      </fieldset>
      <CustomInputs draft={draft} onChange={onChange} errorOf={errorOf} {...maybe('noteOf', noteOf)} />
    </>
  );
}

function maybe<K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);
}
