import { Button, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DirectoryFilters.module.css';
import type { DirectorySearch } from './directorySearch';

interface HiredFilterProps {
  search: DirectorySearch;
  onChange: (change: Pick<DirectorySearch, 'hiredFrom' | 'hiredTo'>) => void;
}

/** Days of hire are not everybody's to know: the list then holds those whose days the reader sees. */
export function HiredFilter({ search, onChange }: HiredFilterProps) {
  const { t } = useTranslation('people');
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      radius="md"
      width={280}
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={15} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        >
          {t('filter.hired')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={t('filter.hired')}>
        <form
          key={`${search.hiredFrom ?? ''} ${search.hiredTo ?? ''}`}
          className={classes.dates}
          onSubmit={(event) => {
            event.preventDefault();
            const dates = new FormData(event.currentTarget);
            onChange({ hiredFrom: dates.get('from') as string, hiredTo: dates.get('to') as string });
            setOpened(false);
          }}
        >
          <TextInput type="date" name="from" label={t('filter.from')} defaultValue={search.hiredFrom ?? ''} />
          <TextInput type="date" name="to" label={t('filter.to')} defaultValue={search.hiredTo ?? ''} />
          <p className={classes.note}>{t('filter.hiredNote')}</p>
          <Button type="submit">{t('filter.apply')}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
