import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupRow } from '../http/types';
import { groupChoicesQuery } from './access.api';

export type PickedGroup = Pick<GroupRow, 'id' | 'name'>;

interface GroupPickerProps {
  label: string;
  value: PickedGroup | null;
  onChange: (group: PickedGroup | null) => void;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  /** The keyboard is here as soon as it is shown. */
  takeFocus?: boolean;
  /** Inside another floating panel: the choices stay in it. */
  inline?: boolean;
  /** Groups that cannot be chosen here. */
  without?: ReadonlySet<string>;
}

/** Finds a group by typing; asks the server for a handful. */
export function GroupPicker({
  value,
  onChange,
  autoFocus,
  takeFocus,
  inline,
  without,
  ...field
}: GroupPickerProps) {
  const { t } = useTranslation('access');
  const [typed, setTyped] = useState(value?.name ?? '');
  const [q] = useDebouncedValue(typed === value?.name ? '' : typed.trim(), 200);
  const found = useQuery(groupChoicesQuery(q));
  const groups: PickedGroup[] = (found.data?.items ?? []).filter(({ id }) => without?.has(id) !== true);
  const known = value === null || groups.some(({ id }) => id === value.id) ? groups : [value, ...groups];
  return (
    <Select
      {...field}
      searchable
      openOnFocus={inline === true}
      data-autofocus={autoFocus}
      autoFocus={takeFocus ?? false}
      placeholder={t('groups.pickHint')}
      nothingFoundMessage={t('groups.none')}
      comboboxProps={{ withinPortal: inline !== true }}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      value={value?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => onChange(known.find((group) => group.id === id) ?? null)}
    />
  );
}
