import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EmployeeStatus } from '../http/types';

/** Only what is out of the ordinary is said. */
export function StatusBadge({ status }: { status: EmployeeStatus }) {
  const { t } = useTranslation('ui');
  if (status === 'active') return null;
  return (
    <Badge variant="light" color={status === 'on_leave' ? 'orange' : 'gray'} tt="none" fw={550} ml="xs">
      {t(`status.${status}`)}
    </Badge>
  );
}
