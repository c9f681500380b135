import { Pill } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../ui/FilterChip';
import { namesQuery } from '../../ui/people.api';
import { useFormat } from '../../ui/useFormat';
import { departmentsQuery } from '../../ui/departments.api';
import type { DirectorySearch } from './directorySearch';

interface DirectoryChipsProps {
  search: DirectorySearch;
  onChange: (change: Partial<Record<keyof DirectorySearch, undefined>>) => void;
}

/** What the directory is narrowed to, each taken away by one click. */
export function DirectoryChips({ search, onChange }: DirectoryChipsProps) {
  const { t } = useTranslation('people');
  const { q, departmentId, line, status, hiredFrom, hiredTo } = search;
  const format = useFormat();
  const names = useQuery(namesQuery(line === undefined ? [] : [line]));
  const departments = useQuery(departmentsQuery);
  const department = departments.data?.find(({ id }) => id === departmentId);
  return (
    <Pill.Group gap={8}>
      {q !== undefined && (
        <FilterChip text={t('filter.words', { q })} onRemove={() => onChange({ q: undefined })} />
      )}
      {departmentId !== undefined && (
        <FilterChip
          text={department?.name ?? t('field.department')}
          onRemove={() => onChange({ departmentId: undefined })}
        />
      )}
      {status !== undefined && (
        <FilterChip text={t(`filter.${status}`)} onRemove={() => onChange({ status: undefined })} />
      )}
      {line !== undefined && (
        <FilterChip
          text={t('filter.below', { name: names.data?.get(line) ?? '…' })}
          onRemove={() => onChange({ line: undefined })}
        />
      )}
      {hiredFrom !== undefined && (
        <FilterChip
          text={t('filter.hiredFrom', { day: format.day(hiredFrom) })}
          onRemove={() => onChange({ hiredFrom: undefined })}
        />
      )}
      {hiredTo !== undefined && (
        <FilterChip
          text={t('filter.hiredTo', { day: format.day(hiredTo) })}
          onRemove={() => onChange({ hiredTo: undefined })}
        />
      )}
    </Pill.Group>
  );
}
