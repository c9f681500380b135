import { Button, Pill, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../ui/FilterChip';
import { PersonFilter } from '../../ui/PersonFilter';
import { SearchInput } from '../../ui/SearchInput';
import { PartyFilter } from './PartyFilter';
import classes from './Permissions.module.css';
import { isFiltered, LEVELS, type PermissionsSearch, refine, STATES } from './permissionsSearch';
import { usePartyName } from './usePartyName';

type Change = Partial<Record<keyof PermissionsSearch, unknown>>;

interface PermissionFiltersProps {
  search: PermissionsSearch;
  /** `typing` while words are typed: such a change is no step to go back by. */
  onChange: (search: PermissionsSearch, typing?: boolean) => void;
}

export function PermissionFilters({ search, onChange }: PermissionFiltersProps) {
  const { t } = useTranslation(['access', 'ui']);
  const set = (change: Change) => onChange(refine(search, change));
  return (
    <div className={classes.bar} role="search" aria-label={t('permissions.find')}>
      <div className={classes.filters}>
        <SearchInput
          className={classes.text}
          label={t('permissions.find')}
          placeholder={t('permissions.findHint')}
          asked={search.q ?? ''}
          onAsk={(q) => onChange(refine(search, { q }), true)}
        />
        <PartyFilter
          label={t('filter.subject')}
          kinds={['person', 'group']}
          onChoose={(subject) => set({ subject })}
        />
        <PartyFilter
          label={t('filter.target')}
          kinds={['person', 'department', 'group']}
          onChoose={(target) => set({ target })}
        />
        <Select
          className={classes.choice}
          aria-label={t('permissions.level')}
          placeholder={t('anyLevel')}
          clearable
          clearButtonProps={{ 'aria-label': t('anyLevel') }}
          data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          value={search.level ?? null}
          onChange={(level) => set({ level })}
        />
        <Select
          className={classes.choice}
          aria-label={t('state')}
          placeholder={t('anyState')}
          clearable
          clearButtonProps={{ 'aria-label': t('anyState') }}
          data={STATES.map((value) => ({ value, label: t(`ui:window.${value}`) }))}
          value={search.state ?? null}
          onChange={(state) => set({ state })}
        />
        <PersonFilter
          label={t('filter.grantedBy')}
          find={t('filter.grantedByFind')}
          onChoose={(grantedBy) => set({ grantedBy })}
        />
      </div>
      {isFiltered(search) && (
        <div className={classes.filters}>
          <Chips search={search} onChange={set} />
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => onChange({})}
          >
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Chips({ search, onChange }: { search: PermissionsSearch; onChange: (change: Change) => void }) {
  const { t } = useTranslation(['access', 'ui']);
  const { q, subject, target, level, state, grantedBy } = search;
  const names = {
    subject: usePartyName(subject),
    target: usePartyName(target),
    grantedBy: usePartyName(grantedBy),
  };
  return (
    <Pill.Group gap={8}>
      {q !== undefined && (
        <FilterChip text={t('filter.words', { q })} onRemove={() => onChange({ q: undefined })} />
      )}
      {(['subject', 'target', 'grantedBy'] as const).map(
        (side) =>
          search[side] !== undefined && (
            <FilterChip
              key={side}
              text={t(`filter.${side}Chip`, { name: names[side] })}
              onRemove={() => onChange({ [side]: undefined })}
            />
          ),
      )}
      {level !== undefined && (
        <FilterChip text={t(`level.${level}`)} onRemove={() => onChange({ level: undefined })} />
      )}
      {state !== undefined && (
        <FilterChip text={t(`ui:window.${state}`)} onRemove={() => onChange({ state: undefined })} />
      )}
    </Pill.Group>
  );
}
