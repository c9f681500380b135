import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../http/types';
import { type DocumentsSearch, isFiltered, refine, sortOf, sortsFor } from '../documentsSearch';
import classes from './FilterBar.module.css';
import { FilterChips } from './FilterChips';
import { PersonFilter } from './PersonFilter';
import { TypeFilter } from './TypeFilter';

interface FilterBarProps {
  search: DocumentsSearch;
  facets: Facet[];
  onChange: (search: DocumentsSearch) => void;
}

export function FilterBar({ search, facets, onChange }: FilterBarProps) {
  const { t } = useTranslation('documents');
  const set = (change: Partial<Record<keyof DocumentsSearch, unknown>>) => onChange(refine(search, change));
  return (
    <div className={classes.bar}>
      <div className={classes.row}>
        <TypeFilter chosen={search.type ?? []} facets={facets} onChange={(type) => set({ type })} />
        <PersonFilter chosen={search.employeeId ?? []} onChange={(employeeId) => set({ employeeId })} />
        <SegmentedControl
          size="sm"
          aria-label={t('filter.status')}
          data={[
            { value: 'active', label: t('filter.active') },
            { value: 'trashed', label: t('filter.trashed') },
          ]}
          value={search.status ?? 'active'}
          onChange={(status) => set({ status })}
        />
        <Select
          className={classes.sort}
          aria-label={t('sort.label')}
          data={sortsFor(search).map((value) => ({ value, label: t(`sort.${value}`) }))}
          value={sortOf(search)}
          allowDeselect={false}
          onChange={(sort) => set({ sort })}
        />
      </div>
      {isFiltered(search) && (
        <div className={classes.row}>
          <FilterChips search={search} onChange={set} />
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => onChange(refine({}, { status: search.status, sort: search.sort }))}
          >
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
