import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DirectoryFilters.module.css';
import type { DirectorySearch } from './directorySearch';
import { departmentsQuery } from './people.api';

interface DirectoryFiltersProps {
  search: DirectorySearch;
  onChange: (search: DirectorySearch) => void;
}

export function DirectoryFilters({ search, onChange }: DirectoryFiltersProps) {
  const { t } = useTranslation('people');
  const departments = useQuery(departmentsQuery);
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (q: string, departmentId: string | undefined) =>
    onChange({
      ...(q.trim() === '' ? {} : { q: q.trim() }),
      ...(departmentId === undefined ? {} : { departmentId }),
    });
  const setLater = useDebouncedCallback((q: string) => set(q, search.departmentId), 250);
  return (
    <div className={classes.row} role="search" aria-label={t('find')}>
      <TextInput
        className={classes.text}
        type="search"
        aria-label={t('find')}
        placeholder={t('findHint')}
        leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setLater(event.currentTarget.value);
        }}
      />
      <Select
        className={classes.department}
        aria-label={t('field.department')}
        placeholder={t('anyDepartment')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('anyDepartment') }}
        data={(departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.departmentId ?? null}
        onChange={(id) => set(typed, id ?? undefined)}
      />
    </div>
  );
}
