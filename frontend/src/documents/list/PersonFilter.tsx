import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../ui/PersonPicker';

interface PersonFilterProps {
  chosen: string[];
  onChange: (people: string[]) => void;
}

export function PersonFilter({ chosen, onChange }: PersonFilterProps) {
  const { t } = useTranslation('documents');
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
          {t('filter.person')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('filter.person')}>
        <PersonPicker
          label={t('filter.personFind')}
          value={null}
          autoFocus
          inline
          onChange={(person) => {
            if (person !== null && !chosen.includes(person.id)) onChange([...chosen, person.id]);
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
