import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel';
import { useFormat } from '../../ui/useFormat';
import classes from './Import.module.css';
import type { PeopleImport } from '../../http/types';

interface ImportProgressProps {
  fileName: string;
  phase: 'sending' | PeopleImport['phase'];
  done: number;
  total: number;
}

/** How far it is; the page can be left, for the address leads back here. */
export function ImportProgress({ fileName, phase, done, total }: ImportProgressProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const words = t(`import.phase.${phase}`);
  const known = total > 0;
  return (
    <Panel>
      <div className={classes.progress}>
        <span className={classes.file}>{fileName}</span>
        <Progress.Root size="lg">
          <Progress.Section
            value={known ? Math.min(100, (done / total) * 100) : 100}
            animated={!known}
            aria-label={words}
          />
        </Progress.Root>
        <span className={classes.small} role="status">
          {words}
          {known && <> · {t('import.of', { done: format.number(done), total: format.number(total) })}</>}
        </span>
        {phase !== 'sending' && <span className={classes.small}>{t('import.leave')}</span>}
      </div>
    </Panel>
  );
}
