import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasSlug } from '../../http/problem';
import type { GroupView } from '../../http/types';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { showDone } from '../../ui/toasts';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import classes from './Groups.module.css';
import { removeGroup } from './groups.api';

/** Removing a group, and where to look when it is still in use. */
export function useRemoveGroup({ id, etag, name }: GroupView) {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const navigate = useNavigate();
  const removing = useMutation({
    mutationFn: () => removeGroup(id, etag),
    onSuccess: async () => {
      showDone(t('groups.removed'));
      await navigate({ to: '/admin/groups' });
      client.removeQueries({ queryKey: ['access', 'groups', 'one', id] });
      await refreshAccess(client);
    },
    onError: (error) => {
      if (hasSlug(error, 'precondition-failed')) void refreshAccess(client);
    },
  });
  return {
    button: (
      <ConfirmButton
        variant="default"
        question={t('groups.removeQuestion', { name })}
        confirm={t('groups.remove')}
        loading={removing.isPending}
        onConfirm={() => removing.mutate()}
      >
        {t('groups.remove')}
      </ConfirmButton>
    ),
    problem: removing.isError && (
      <div className={classes.problem}>
        <ChangeProblem error={removing.error}>
          {hasSlug(removing.error, 'in-use') && (
            <span className={classes.ways}>
              <Link to="/admin/permissions" search={{ subject: id }}>
                {t('groups.permissionsTo')}
              </Link>
              <Link to="/admin/permissions" search={{ target: id }}>
                {t('groups.permissionsOn')}
              </Link>
            </span>
          )}
        </ChangeProblem>
      </div>
    ),
  };
}
