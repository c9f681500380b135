import { Alert, Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconFileUpload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat';
import { departmentsQuery } from '../../ui/departments.api';
import { refreshPeople } from '../people.api';
import { ErrorTable } from './ErrorTable';
import classes from './Import.module.css';
import type { PeopleImport } from '../../http/types';
import { InForce } from './InForce';
import { RowTable } from './RowTable';
import { Summary } from './Summary';

interface ImportEndedProps {
  ended: PeopleImport;
  /** Writes the file that was checked; null when it is no longer at hand. */
  onImport: (() => void) | null;
  onRestart: () => void;
}

/** What a check found, or what an import did. */
export function ImportEnded({ ended, onImport, onRestart }: ImportEndedProps) {
  const client = useQueryClient();
  const written = !ended.dryRun && ended.state === 'done';
  useEffect(() => {
    if (!written) return;
    void refreshPeople(client);
    void client.invalidateQueries(departmentsQuery);
  }, [written, client]);
  return (
    <div className={classes.ended}>
      <Outcome ended={ended} onImport={onImport} onRestart={onRestart} />
      {ended.state !== 'failed' && <Summary ended={ended} />}
      {ended.errors > 0 && <ErrorTable id={ended.id} />}
      {ended.errors === 0 && ended.state === 'done' && <RowTable ended={ended} />}
    </div>
  );
}

function Outcome({ ended, onImport, onRestart }: ImportEndedProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const good = ended.state === 'done' && ended.errors === 0;
  const count = ended.hired + ended.changed;
  const nothing = good && count === 0;
  const found = ended.state === 'failed' ? 'failed' : good ? 'good' : 'bad';
  const words = nothing ? 'nothing' : (`${ended.dryRun ? 'check' : 'run'}.${found}` as const);
  const ready = ended.dryRun && good && !nothing;
  return (
    <Alert
      role="status"
      color={good ? 'pine' : 'orange'}
      icon={good ? <IconCircleCheck size={20} aria-hidden /> : <IconAlertCircle size={20} aria-hidden />}
      title={t(`import.${words}.title`, { count, shown: format.number(count), file: ended.fileName })}
    >
      <p className={classes.advice}>
        {found === 'failed' && ended.detail !== null ? ended.detail : t(`import.${words}.advice`)}
      </p>
      {!ended.dryRun && good && ended.orgVersion !== null && <InForce orgVersion={ended.orgVersion} />}
      {ready && onImport === null && <p className={classes.advice}>{t('import.again')}</p>}
      <div className={classes.buttons}>
        {ready && onImport !== null && (
          <Button leftSection={<IconFileUpload size={16} aria-hidden />} onClick={onImport}>
            {t('import.now')}
          </Button>
        )}
        <Button variant="default" onClick={onRestart}>
          {t('import.other')}
        </Button>
      </div>
    </Alert>
  );
}
