import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../ui/PersonPicker';

/** Narrows the directory to everybody below one person. */
export function LineFilter({ onChoose }: { onChoose: (managerId: string) => void }) {
  const { t } = useTranslation('people');
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      radius="md"
      width={300}
      trapFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={15} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        >
          {t('filter.line')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={t('filter.line')}>
        <PersonPicker
          label={t('filter.lineFind')}
          value={null}
          autoFocus
          inline
          onChange={(person) => {
            if (person !== null) onChoose(person.id);
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
