import { Link } from '@tanstack/react-router';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, HistoryField } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { dayOf } from '../../ui/days';
import classes from './History.module.css';
import { inOrder, useChangeWords } from './useChangeWords';

/** One change: what it was, who made it and when, and each field before and after. */
export function HistoryItem({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const isNew = entry.kind === 'hired';
  const effective = entry.effectiveOn !== dayOf(new Date(entry.at));
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <div className={classes.head}>
        <span className={classes.kind}>{t(`history.${entry.kind}`)}</span>
        {effective && (
          <span className={classes.effective}>
            {t('history.effective', { day: format.day(entry.effectiveOn) })}
          </span>
        )}
      </div>
      <div className={classes.by}>
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        {entry.by !== null && (
          <>
            {' · '}
            <Link
              to="/people/$personId"
              params={{ personId: entry.by.employeeId }}
              className={classes.person}
            >
              {entry.by.name}
            </Link>
          </>
        )}
      </div>
      {entry.changes.length > 0 && (
        <dl className={classes.changes}>
          {inOrder(entry.changes).map((change) => (
            <Change key={change.field} change={change} isNew={isNew} />
          ))}
        </dl>
      )}
    </li>
  );
}

function Change({ change, isNew }: { change: HistoryField; isNew: boolean }) {
  const { t } = useTranslation('people');
  const words = useChangeWords();
  const was = words.value(change.field, change.was, change.wasName);
  const is = words.value(change.field, change.is, change.isName);
  return (
    <div className={classes.change}>
      <dt>{words.label(change.field)}</dt>
      <dd>
        {!isNew && (
          <>
            <span className={classes.was}>
              <span className={classes.spoken}>{t('history.was')} </span>
              {was ?? <em>{t('history.nothing')}</em>}
            </span>
            <IconArrowNarrowRight size={16} className={classes.arrow} aria-hidden />
            <span className={classes.spoken}>{t('history.is')} </span>
          </>
        )}
        <span className={classes.is}>{is ?? <em>{t('history.nothing')}</em>}</span>
      </dd>
    </div>
  );
}
