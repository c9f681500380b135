import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { DepartmentSelect } from '../departments/DepartmentSelect';
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
import { LineFilter } from './LineFilter';

interface DirectoryFiltersProps {
  search: DirectorySearch;
  /** `typing` while words are typed: such a change is no step to go back by. */
  onChange: (search: DirectorySearch, typing?: boolean) => void;
}

export function DirectoryFilters({ search, onChange }: DirectoryFiltersProps) {
  const { t } = useTranslation('people');
  const { can } = useSession();
  const asked = search.q ?? '';
  const [words, setWords] = useState({ typed: asked, sent: asked, asked });
  if (words.asked !== asked) {
    setWords({ typed: asked === words.sent ? words.typed : asked, sent: asked, asked });
  }
  const set = (change: Partial<Record<keyof DirectorySearch, unknown>>) => onChange(refine(search, change));
  const sendWords = useDebouncedCallback((typed: string) => {
    const q = typed.trim();
    setWords((now) => ({ ...now, sent: q }));
    if (q !== asked) onChange(refine(search, { q }), true);
  }, 200);
  const sorts = SORTS.filter((sort) => can.seeHireDates || !sort.endsWith('hireDate'));
  return (
    <div className={classes.bar} role="search" aria-label={t('find')}>
      <div className={classes.row}>
        <TextInput
          className={classes.text}
          type="search"
          aria-label={t('find')}
          placeholder={t('findHint')}
          leftSection={<IconSearch size={17} stroke={1.8} aria-hidden />}
          value={words.typed}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setWords((now) => ({ ...now, typed }));
            sendWords(typed);
          }}
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
        <LineFilter onChoose={(line) => set({ line })} />
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
