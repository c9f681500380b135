import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Pager.module.css';
import { back, forward, isFirst, type Position } from './paging';

interface PagerProps {
  position: Position;
  next: string | null | undefined;
  busy: boolean;
  onMove: (to: Position) => void;
}

/** Previous and next page of a list whose pages are known by cursor only. Absent when there is one page. */
export function Pager({ position, next, busy, onMove }: PagerProps) {
  const { t } = useTranslation('ui');
  if (isFirst(position) && next == null) return null;
  return (
    <nav className={classes.pager} aria-label={t('pager.label')}>
      <Button
        variant="default"
        disabled={isFirst(position) || busy}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={() => onMove(back(position))}
      >
        {t('pager.previous')}
      </Button>
      <span className={classes.page}>{t('pager.page', { page: position.trail.length + 1 })}</span>
      <Button
        variant="default"
        disabled={next == null || busy}
        rightSection={<IconArrowRight size={16} aria-hidden />}
        onClick={() => {
          if (next != null) onMove(forward(position, next));
        }}
      >
        {t('pager.next')}
      </Button>
    </nav>
  );
}
