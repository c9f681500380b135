import { Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../http/types';
import { documentTypesQuery } from '../../session/session.api';
import { useTypeName } from '../../session/useTypeName';
import { useFormat } from '../../ui/useFormat';
import classes from './FilterBar.module.css';

interface TypeFilterProps {
  chosen: string[];
  facets: Facet[];
  onChange: (types: string[]) => void;
}

/** Types with how many documents of each there are under the other filters. */
export function TypeFilter({ chosen, facets, onChange }: TypeFilterProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const types = useQuery(documentTypesQuery);
  const typeName = useTypeName();
  const counts = new Map(facets.map((facet) => [facet.value, facet.count]));
  const toggle = (type: string) =>
    onChange(chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type]);
  return (
    <Popover position="bottom-start" shadow="md" radius="md" trapFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<IconChevronDown size={15} aria-hidden />}>
          {chosen.length === 0 ? t('filter.type') : t('filter.typeCount', { count: chosen.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('filter.type')}>
        <div className={classes.options}>
          {(types.data ?? []).map(({ id }) => (
            <div key={id} className={classes.option}>
              <Checkbox
                size="sm"
                label={typeName(id)}
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
              />
              <span className={classes.count}>{format.number(counts.get(id) ?? 0)}</span>
            </div>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
