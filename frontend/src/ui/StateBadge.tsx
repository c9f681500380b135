import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WindowState } from '../http/types';

const COLORS: Record<WindowState, string> = { active: 'pine', future: 'orange', ended: 'gray' };

/** How something with a beginning and an end stands now. */
export function StateBadge({ state }: { state: WindowState }) {
  const { t } = useTranslation('ui');
  return (
    <Badge variant="light" color={COLORS[state]} tt="none" fw={550}>
      {t(`window.${state}`)}
    </Badge>
  );
}
