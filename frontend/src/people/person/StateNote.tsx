import { Alert } from '@mantine/core';
import { IconBeach, IconDoorExit } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { historyQuery } from '../history/history.api';

/** Says that somebody is away or has left, and since when, where the reader may know it. */
export function StateNote({ view: { person, can } }: { view: PersonView }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const away = person.status === 'on_leave';
  const history = useInfiniteQuery({ ...historyQuery(person.id), enabled: away && can.history });
  if (person.status === 'active') return null;
  const began = history.data?.pages.flatMap((page) => page.items).find((one) => one.kind === 'leave_started');
  const since = away ? began?.effectiveOn : person.terminationDate;
  const kind = away ? 'onLeave' : 'terminated';
  return (
    <Alert
      mb="md"
      color={away ? 'orange' : 'gray'}
      icon={away ? <IconBeach size={18} aria-hidden /> : <IconDoorExit size={18} aria-hidden />}
    >
      {since == null ? t(`state.${kind}`) : t(`state.${kind}Since`, { day: format.day(since) })}
    </Alert>
  );
}
