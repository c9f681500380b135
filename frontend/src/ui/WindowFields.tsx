import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from './days';
import classes from './WindowFields.module.css';

interface WindowFieldsProps {
  /** Days; an empty `until` is no end. Without `from`, what begins has begun. */
  from?: string;
  until: string;
  errorOf: (field: string) => string | undefined;
  onChange: (change: { from?: string; until?: string }) => void;
  /** Whether it may be without an end. */
  endless?: boolean;
}

/** The days between which something is open: from the beginning of the first to the end of the last, where the reader is. */
export function WindowFields({ from, until, errorOf, onChange, endless = false }: WindowFieldsProps) {
  const { t } = useTranslation('ui');
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div>
      <Group grow align="flex-start" gap="sm">
        {from !== undefined && (
          <TextInput
            type="date"
            label={t('window.from')}
            required
            min={today()}
            value={from}
            error={errorOf('from')}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
        )}
        <TextInput
          type="date"
          label={t('window.until')}
          required={!endless}
          min={from ?? today()}
          value={until}
          error={errorOf('until')}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
      </Group>
      <p className={classes.note}>
        {t(until === '' && endless ? 'window.endless' : 'window.wholeDays', { zone })}
      </p>
    </div>
  );
}
