import { Button, type ButtonProps, Group, Popover, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps extends ButtonProps {
  /** What is asked once before it is done. */
  question: string;
  confirm: string;
  label?: string;
  onConfirm: () => void;
}

/** A button that asks once, beside itself. */
export function ConfirmButton({ question, confirm, label, onConfirm, ...button }: ConfirmButtonProps) {
  const { t } = useTranslation('ui');
  const [asking, setAsking] = useState(false);
  return (
    <Popover
      opened={asking}
      onChange={setAsking}
      position="bottom-end"
      shadow="md"
      radius="md"
      width={280}
      trapFocus
    >
      <Popover.Target>
        <Button {...button} aria-label={label} onClick={() => setAsking((before) => !before)} />
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <Text fz="sm">{question}</Text>
        <Group gap="xs" mt="sm" justify="flex-end">
          <Button size="compact-md" variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('back')}
          </Button>
          <Button
            size="compact-md"
            color="red"
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
