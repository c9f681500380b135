import { Button, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { PersonPicker } from './PersonPicker';

interface PersonFilterProps {
  label: string;
  /** What the field asks for. */
  find: string;
  onChoose: (personId: string) => void;
}

/** Narrows a list to one person. */
export function PersonFilter({ label, find, onChoose }: PersonFilterProps) {
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
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={label}>
        <PersonPicker
          label={find}
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
