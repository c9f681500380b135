import { Stack, Text, ThemeIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyStateProps {
  icon: Icon;
  title: string;
  advice?: string;
  action?: ReactNode;
  /** The title of the whole page. */
  page?: boolean;
}

export function EmptyState({ icon: Glyph, title, advice, action, page = false }: EmptyStateProps) {
  return (
    <Stack className={classes.state} align="center">
      <ThemeIcon size={48} radius="100%" variant="light" color="gray">
        <Glyph size={24} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <div>
        <Text component={page ? 'h1' : 'p'} fw={600} fz={page ? 'xl' : 'md'}>
          {title}
        </Text>
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
