import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import { PersonFilter } from '../../ui/PersonFilter';
import { SearchInput } from '../../ui/SearchInput';
import { DirectoryChips } from './DirectoryChips';
import classes from './DirectoryFilters.module.css';
import {
  asksForHireDates,
  isFiltered,
  refine,
  SORTS,
  STATUSES,
  type DirectorySearch,
} from './directorySearch';
import { HiredFilter } from './HiredFilter';

interface DirectoryFiltersProps {
  search: DirectorySearch;
  /** `typing` while words are typed: such a change is no step to go back by. */
  onChange: (search: DirectorySearch, typing?: boolean) => void;
}

export function DirectoryFilters({ search, onChange }: DirectoryFiltersProps) {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const set = (change: Partial<Record<keyof DirectorySearch, unknown>>) => onChange(refine(search, change));
  const sorts = SORTS.filter((sort) => can.seeHireDates || !sort.endsWith('hireDate'));
  return (
    <div className={classes.bar} role="search" aria-label={t('find')}>
      <div className={classes.row}>
        <SearchInput
          className={classes.text}
          label={t('find')}
          placeholder={t('findHint')}
          asked={search.q ?? ''}
          onAsk={(q) => onChange(refine(search, { q }), true)}
        />
        <DepartmentSelect
          className={classes.department}
          placeholder={t('anyDepartment')}
          value={search.departmentId ?? null}
          onChange={(departmentId) => set({ departmentId })}
        />
        <Select
          className={classes.status}
          aria-label={t('filter.status')}
          allowDeselect={false}
          data={['employed' as const, ...STATUSES].map((value) => ({ value, label: t(`filter.${value}`) }))}
          value={search.status ?? 'employed'}
          onChange={(status) => set({ status })}
        />
        <PersonFilter
          label={t('filter.line')}
          find={t('filter.lineFind')}
          onChoose={(line) => set({ line })}
        />
        {can.seeHireDates && <HiredFilter search={search} onChange={set} />}
        <Select
          className={classes.sort}
          aria-label={t('sort.label')}
          allowDeselect={false}
          data={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
          value={search.sort ?? 'name'}
          onChange={(sort) => set({ sort })}
        />
      </div>
      {isFiltered(search) && (
        <div className={classes.row}>
          <DirectoryChips search={search} onChange={set} />
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => onChange(refine({}, { sort: search.sort }))}
          >
            {t('filter.clear')}
          </Button>
        </div>
      )}
      {asksForHireDates(search) && <p className={classes.note}>{t('filter.hiredNote')}</p>}
    </div>
  );
}
