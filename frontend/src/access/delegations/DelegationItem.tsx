import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DelegationRow, Named } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { PersonLink } from '../../ui/PersonLink';
import { StateBadge } from '../../ui/StateBadge';
import { showDone, showProblem } from '../../ui/toasts';
import { useFormat } from '../../ui/useFormat';
import { useProblemWords } from '../../ui/useProblemWords';
import { refreshAccess } from '../access.api';
import { endDelegation } from './delegations.api';
import classes from './Delegations.module.css';

export type Shown = 'given' | 'received' | 'all';

interface DelegationItemProps {
  delegation: DelegationRow;
  /** Which list it stands in: whoever reads needs no telling about themselves. */
  shown: Shown;
  onChange: () => void;
}

export function DelegationItem({ delegation, shown, onChange }: DelegationItemProps) {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { delegator, delegate, from, until, reason, madeBy, state, can } = delegation;
  const standIn = delegate.name ?? t('somebody');
  return (
    <li className={classes.item} data-state={state}>
      <div className={classes.what}>
        <div className={classes.people}>
          {shown !== 'given' && <Someone person={delegator} />}
          {shown === 'all' && (
            <IconArrowRight size={16} className={classes.arrow} role="img" aria-label={t('delegations.to')} />
          )}
          {shown !== 'received' && <Someone person={delegate} />}
          <StateBadge state={state} />
        </div>
        <div className={classes.window}>
          <time dateTime={from}>{t('fromDay', { day: format.from(from) })}</time>{' '}
          <time dateTime={until}>{t('untilDay', { day: format.until(until) })}</time>
        </div>
        <span className={classes.reason}>{reason}</span>
        {madeBy.id !== delegator.id && (
          <span className={classes.note}>{t('madeBy', { name: madeBy.name ?? t('somebody') })}</span>
        )}
      </div>
      {(can.change || can.end) && (
        <div className={classes.actions}>
          {can.change && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('delegations.changeOf', { name: standIn })}
              onClick={onChange}
            >
              {t('change')}
            </Button>
          )}
          {can.end && <EndButton id={delegation.id} name={standIn} />}
        </div>
      )}
    </li>
  );
}

function Someone({ person }: { person: Named }) {
  const { t } = useTranslation('access');
  if (person.name == null) return <span>{t('somebody')}</span>;
  return <PersonLink id={person.id} name={person.name} title={person.title} size={32} />;
}

function EndButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const words = useProblemWords();
  const ending = useMutation({
    mutationFn: () => endDelegation(id),
    onSuccess: () => showDone(t('delegations.ended')),
    onError: (error) => showProblem(words(error)),
    onSettled: () => refreshAccess(client),
  });
  return (
    <ConfirmButton
      size="compact-sm"
      variant="default"
      label={t('delegations.endOf', { name })}
      question={t('delegations.endQuestion', { name })}
      confirm={t('delegations.endConfirm')}
      loading={ending.isPending}
      onConfirm={() => ending.mutate()}
    >
      {t('end')}
    </ConfirmButton>
  );
}
