import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './Import.module.css';
import { inForceQuery } from './import.api';

/** Whether access already follows the new org chart. */
export function InForce({ orgVersion }: { orgVersion: number }) {
  const { t } = useTranslation('people');
  const inForce = useQuery(inForceQuery(orgVersion));
  return (
    <p className={classes.advice} role="status">
      {inForce.data === true ? (
        t('import.inForce')
      ) : (
        <span className={classes.waiting}>
          <Loader size={13} aria-hidden /> {t('inForceSoon')}
        </span>
      )}
    </p>
  );
}
