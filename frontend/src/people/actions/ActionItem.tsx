import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonnelAction } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { PersonLink } from '../../ui/PersonLink';
import { showDone, showProblem } from '../../ui/toasts';
import { useFormat } from '../../ui/useFormat';
import { useProblemWords } from '../../ui/useProblemWords';
import { refreshPeople } from '../people.api';
import { cancelAction } from './actions.api';
import classes from './Actions.module.css';
import { useActionWords } from './useActionWords';

interface ActionItemProps {
  action: PersonnelAction;
  names: ReadonlyMap<string, string>;
  /** Among everybody's, it says about whom it is. */
  named: boolean;
  mayCancel: boolean;
}

/** Something that is planned or was done: what, when, what it sets; what is planned can be called off. */
export function ActionItem({ action, names, named, mayCancel }: ActionItemProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const sets = useActionWords()(action, names);
  const name = action.employeeId === null ? undefined : names.get(action.employeeId);
  const newcomer = action.kind === 'hire' && name === undefined ? action.sets.name : undefined;
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        {named && name !== undefined && action.employeeId !== null && (
          <PersonLink id={action.employeeId} name={name} size={30} />
        )}
        {newcomer != null && <span className={classes.newcomer}>{newcomer}</span>}
        <div>
          <span className={classes.kind}>{t(`kind.${action.kind}`)}</span>{' '}
          <time dateTime={action.effectiveOn}>
            {t('planned.on', { day: format.day(action.effectiveOn) })}
          </time>
          {action.kind === 'reorganise' && (
            <span className={classes.note}> · {t('planned.people', { count: action.people })}</span>
          )}
        </div>
        {sets.map(({ label, value }) => (
          <span key={label} className={classes.note}>
            {label}: {value}
          </span>
        ))}
        {action.problem !== null && <span className={classes.problem}>{action.problem}</span>}
        <span className={classes.note}>
          {t('planned.by', {
            name: names.get(action.recordedBy) ?? '…',
            day: format.localDay(action.recordedAt),
          })}
        </span>
      </div>
      {mayCancel && action.state === 'planned' && <CancelButton action={action} />}
    </li>
  );
}

function CancelButton({ action }: { action: PersonnelAction }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const words = useProblemWords();
  const cancelling = useMutation({
    mutationFn: () => cancelAction(action.id),
    onSuccess: () => showDone(t('planned.calledOff')),
    onError: (error) => showProblem(words(error)),
    onSettled: () => refreshPeople(client),
  });
  return (
    <ConfirmButton
      size="compact-sm"
      variant="default"
      question={t('planned.cancelQuestion')}
      confirm={t('planned.cancelConfirm')}
      loading={cancelling.isPending}
      onConfirm={() => cancelling.mutate()}
    >
      {t('planned.cancel')}
    </ConfirmButton>
  );
}
