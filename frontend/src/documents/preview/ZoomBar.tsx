import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './PdfPreview.module.css';

const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

interface ZoomBarProps {
  pages: number;
  zoom: number;
  onZoom: (zoom: number) => void;
}

export function ZoomBar({ pages, zoom, onZoom }: ZoomBarProps) {
  const { t } = useTranslation('documents');
  const smaller = STEPS.filter((step) => step < zoom).at(-1);
  const larger = STEPS.find((step) => step > zoom);
  return (
    <div className={classes.bar}>
      <span>{t('preview.count', { count: pages })}</span>
      <div className={classes.zoom}>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={smaller === undefined}
          aria-label={t('preview.smaller')}
          onClick={() => onZoom(smaller ?? zoom)}
        >
          <IconMinus size={16} aria-hidden />
        </ActionIcon>
        <span className={classes.percent} aria-live="polite">
          {Math.round(zoom * 100)}%
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          disabled={larger === undefined}
          aria-label={t('preview.larger')}
          onClick={() => onZoom(larger ?? zoom)}
        >
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
