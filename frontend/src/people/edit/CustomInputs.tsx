import { Select, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../http/types';
import { fieldsQuery } from '../people.api';
import type { PersonFieldsProps } from './PersonFields';
import classes from './PersonFields.module.css';

/** The fields that HR has defined, each as its kind is written. */
export function CustomInputs({ draft, onChange, errorOf, noteOf }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const fields = useQuery(fieldsQuery);
  if (fields.data === undefined || fields.data.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend>{t('edit.custom')}</legend>
      {fields.data.map((field) => (
        <CustomInput
          key={field.key}
          field={field}
          value={draft.custom[field.key] ?? ''}
          error={errorOf(`custom.${field.key}`)}
          note={noteOf?.(`custom.${field.key}`)}
          onChange={(value) => onChange({ custom: { ...draft.custom, [field.key]: value } })}
        />
      ))}
    </fieldset>
  );
}

interface CustomInputProps {
  field: CustomField;
  value: string;
  error: string | undefined;
  note: string | undefined;
  onChange: (value: string) => void;
}

function CustomInput({ field, value, error, note, onChange }: CustomInputProps) {
  const { t } = useTranslation('people');
  const label = field.private ? (
    <span className={classes.private}>
      {field.label}
      <IconLock size={13} role="img" aria-label={t('edit.private')} />
    </span>
  ) : (
    field.label
  );
  if (field.type === 'boolean' || field.type === 'choice') {
    return (
      <Select
        label={label}
        description={note}
        error={error}
        clearable
        clearButtonProps={{ 'aria-label': t('edit.clear') }}
        data={
          field.type === 'choice'
            ? field.choices
            : [
                { value: 'true', label: t('yes') },
                { value: 'false', label: t('no') },
              ]
        }
        value={value === '' ? null : value}
        onChange={(chosen) => onChange(chosen ?? '')}
      />
    );
  }
  return (
    <TextInput
      type={field.type === 'date' ? 'date' : 'text'}
      inputMode={field.type === 'number' ? 'decimal' : undefined}
      label={label}
      description={note}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
