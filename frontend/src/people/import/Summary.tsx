import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/useFormat';
import classes from './Import.module.css';
import type { PeopleImport } from '../../http/types';

const PARTS = ['hired', 'changed', 'unchanged', 'errors'] as const;

/** How many rows do what. */
export function Summary({ ended }: { ended: PeopleImport }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <dl className={classes.summary}>
      {PARTS.map((part) => (
        <div
          key={part}
          className={classes.part}
          data-tone={part === 'errors' && ended.errors > 0 ? 'bad' : undefined}
        >
          <dt>{t(`import.summary.${part}`)}</dt>
          <dd>{format.number(ended[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
