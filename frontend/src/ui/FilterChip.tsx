import { Pill } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './FilterChip.module.css';

/** One thing that a list is narrowed to, taken away by one click. */
export function FilterChip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <Pill
      className={classes.chip}
      size="md"
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{
        'aria-label': t('removeFilter', { filter: text }),
        'aria-hidden': false,
        tabIndex: 0,
      }}
    >
      {text}
    </Pill>
  );
}
