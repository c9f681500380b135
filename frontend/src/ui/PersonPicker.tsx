import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../http/types';
import { PersonAvatar } from './PersonAvatar';
import classes from './PersonPicker.module.css';
import { peopleChoicesQuery } from './people.api';

export type Picked = Pick<Person, 'id' | 'name' | 'title'>;

interface PersonPickerProps {
  label: string;
  value: Picked | null;
  onChange: (person: Picked | null) => void;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  clearable?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** The keyboard is here as soon as it is shown. */
  takeFocus?: boolean;
  /** Inside another floating panel: the choices stay in it. */
  inline?: boolean;
}

/** Finds a person by typing; asks the server for a handful, never for everybody. */
export function PersonPicker({
  value,
  onChange,
  disabled,
  autoFocus,
  takeFocus,
  inline,
  ...field
}: PersonPickerProps) {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState(value?.name ?? '');
  const [q] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 200);
  const found = useQuery(peopleChoicesQuery(q));
  const people: Picked[] = found.data?.items ?? [];
  const known =
    value === null || people.some((person) => person.id === value.id) ? people : [value, ...people];
  return (
    <Select
      {...field}
      searchable
      openOnFocus={inline === true}
      clearButtonProps={{ 'aria-label': t('person.nobody') }}
      disabled={disabled ?? false}
      data-autofocus={autoFocus}
      autoFocus={takeFocus ?? false}
      placeholder={t('person.placeholder')}
      nothingFoundMessage={t('person.none')}
      comboboxProps={{ withinPortal: inline !== true }}
      data={known.map((person) => ({ value: person.id, label: person.name }))}
      filter={({ options }) => options}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      value={value?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => onChange(known.find((person) => person.id === id) ?? null)}
      renderOption={({ option }) => {
        const person = known.find((one) => one.id === option.value);
        return (
          <span className={classes.option}>
            <PersonAvatar name={option.label} size={26} />
            <span className={classes.words}>
              <span>{option.label}</span>
              <span className={classes.title}>{person?.title}</span>
            </span>
          </span>
        );
      }}
    />
  );
}
