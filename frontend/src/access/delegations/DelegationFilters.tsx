import { Pill, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../ui/FilterChip';
import { PersonFilter } from '../../ui/PersonFilter';
import { namesQuery } from '../../ui/people.api';
import classes from './Delegations.module.css';
import { type DelegationsSearch, readDelegationsSearch, STATES } from './delegationsSearch';

const SIDES = ['delegator', 'delegate'] as const;

interface DelegationFiltersProps {
  search: DelegationsSearch;
  onChange: (search: DelegationsSearch) => void;
}

export function DelegationFilters({ search, onChange }: DelegationFiltersProps) {
  const { t } = useTranslation(['access', 'ui']);
  const chosen = SIDES.flatMap((side) => search[side] ?? []);
  const names = useQuery(namesQuery(chosen));
  const set = (change: Partial<Record<keyof DelegationsSearch, unknown>>) =>
    onChange(readDelegationsSearch({ ...search, ...change }));
  return (
    <div className={classes.filters} role="search" aria-label={t('delegations.find')}>
      <SegmentedControl
        aria-label={t('state')}
        size="sm"
        data={[
          { value: '', label: t('anyState') },
          ...STATES.map((value) => ({ value, label: t(`ui:window.${value}`) })),
        ]}
        value={search.state ?? ''}
        onChange={(state) => set({ state })}
      />
      {SIDES.map((side) => (
        <PersonFilter
          key={side}
          label={t(`delegations.filter.${side}`)}
          find={t(`delegations.filter.${side}Find`)}
          onChoose={(id) => set({ [side]: id })}
        />
      ))}
      {chosen.length > 0 && (
        <Pill.Group gap={8}>
          {SIDES.map((side) => {
            const id = search[side];
            if (id === undefined) return null;
            const name = names.data?.get(id) ?? '…';
            return (
              <FilterChip
                key={side}
                text={t(`delegations.filter.${side}Chip`, { name })}
                onRemove={() => set({ [side]: undefined })}
              />
            );
          })}
        </Pill.Group>
      )}
    </div>
  );
}
