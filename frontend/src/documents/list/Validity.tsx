import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat';
import classes from './Validity.module.css';
import { daysLeft, urgencyOf } from './validity';

interface ValidityProps {
  until: string | null | undefined;
  /** Says that it is an end, where no column does. */
  labelled?: boolean;
}

/** Until when a document is valid; says in words when that is near or past. */
export function Validity({ until, labelled = false }: ValidityProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  if (until == null) return null;
  const days = daysLeft(until, new Date());
  const urgency = urgencyOf(days);
  if (urgency === 'later') {
    const day = format.day(until);
    return <time dateTime={until}>{labelled ? t('validity.later', { day }) : day}</time>;
  }
  return (
    <Tooltip label={format.day(until)}>
      <time dateTime={until} className={classes.mark} data-urgency={urgency} tabIndex={0}>
        {urgency === 'past' ? t('validity.past') : t('validity.soon', { count: days })}
      </time>
    </Tooltip>
  );
}
