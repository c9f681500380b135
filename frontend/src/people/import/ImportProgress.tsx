import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel';
import { useFormat } from '../../ui/useFormat';
import classes from './Import.module.css';

interface ImportProgressProps {
  fileName: string;
  phase: 'sending' | 'reading' | 'checking' | 'writing' | null;
  done: number;
  total: number | null;
}

/** How far it is; the page can be left, for the address leads back here. */
export function ImportProgress({ fileName, phase, done, total }: ImportProgressProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const words = t(`import.phase.${phase ?? 'reading'}`);
  const known = total !== null && total > 0;
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
