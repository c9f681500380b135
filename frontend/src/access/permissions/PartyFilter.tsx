import { Button, Popover, SegmentedControl, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentSelect } from '../../ui/DepartmentSelect';
import { PersonPicker } from '../../ui/PersonPicker';
import { GroupPicker } from '../GroupPicker';

type Kind = 'person' | 'group' | 'department';

interface PartyFilterProps {
  label: string;
  kinds: readonly Kind[];
  onChoose: (id: string) => void;
}

/** Narrows the permissions to one person, one group or one department. */
export function PartyFilter({ label, kinds, onChoose }: PartyFilterProps) {
  const { t } = useTranslation('access');
  const [opened, setOpened] = useState(false);
  const [kind, setKind] = useState<Kind>('person');
  const choose = (id: string | undefined) => {
    if (id !== undefined) onChoose(id);
    setOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      radius="md"
      width={320}
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
        <Stack gap="xs">
          <SegmentedControl
            aria-label={label}
            fullWidth
            data={kinds.map((value) => ({ value, label: t(`party.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(kinds.find((known) => known === value) ?? 'person')}
          />
          {kind === 'person' && (
            <PersonPicker
              label={t('party.personFind')}
              value={null}
              autoFocus
              inline
              onChange={(person) => choose(person?.id)}
            />
          )}
          {kind === 'group' && (
            <GroupPicker
              label={t('party.groupFind')}
              value={null}
              inline
              onChange={(group) => choose(group?.id)}
            />
          )}
          {kind === 'department' && (
            <DepartmentSelect
              label={t('party.departmentFind')}
              placeholder={t('target.departmentHint')}
              inline
              value={null}
              onChange={(id) => choose(id ?? undefined)}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
