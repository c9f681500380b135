import { Stack, Text, ThemeIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  icon: Icon;
  title: string;
  advice?: string;
  action?: ReactNode;
}

export function EmptyState({ icon: Glyph, title, advice, action }: EmptyStateProps) {
  return (
    <Stack className={classes.state}>
      <ThemeIcon size={48} radius="xl" variant="light" color="gray">
        <Glyph size={24} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <div>
        <Text fw={600}>{title}</Text>
        {advice !== undefined && (
          <Text c="dimmed" fz="sm" mt={4}>
            {advice}
          </Text>
        )}
      </div>
      {action}
    </Stack>
  );
}
