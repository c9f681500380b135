import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PermissionRow } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { showDone, showProblem } from '../../ui/toasts';
import { useProblemWords } from '../../ui/useProblemWords';
import { refreshAccess } from '../access.api';
import { endPermission } from './permissions.api';
import classes from './Permissions.module.css';
import { usePartyWords } from './usePartyWords';

interface RowActionsProps {
  permission: PermissionRow;
  onChange: () => void;
}

export function RowActions({ permission, onChange }: RowActionsProps) {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const words = usePartyWords();
  const { id, can, subject, target } = permission;
  const sides = { subject: words.name(subject), target: words.target(target) };
  const ending = useMutation({
    mutationFn: () => endPermission(id),
    onSuccess: () => showDone(t('permissions.ended')),
    onError: (error) => showProblem(problemWords(error)),
    onSettled: () => refreshAccess(client),
  });
  return (
    <div className={classes.buttons}>
      {can.change && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('permissions.changeOf', sides)}
          onClick={onChange}
        >
          {t('change')}
        </Button>
      )}
      {can.end && (
        <ConfirmButton
          size="compact-sm"
          variant="default"
          label={t('permissions.endOf', sides)}
          question={t('permissions.endQuestion', sides)}
          confirm={t('permissions.endConfirm')}
          loading={ending.isPending}
          onConfirm={() => ending.mutate()}
        >
          {t('end')}
        </ConfirmButton>
      )}
    </div>
  );
}
