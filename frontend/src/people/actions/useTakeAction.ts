import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonView, WrittenAction } from '../../http/types';
import { showDone } from '../../ui/toasts';
import { useFormat } from '../../ui/useFormat';
import { hasSlug } from '../../http/problem';
import { refreshPeople } from '../people.api';
import { useIdempotencyKey } from '../../ui/useIdempotencyKey';
import { takeAction } from './actions.api';

export function useTakeAction({ person, etag }: PersonView) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: (written: WrittenAction) => takeAction(person.id, etag, written, keyOf(written)),
    onSuccess: ({ action, inForce }) => {
      const day = format.day(action.effectiveOn);
      if (action.state === 'planned') {
        showDone(t('action.planned', { kind: t(`kind.${action.kind}`), day }));
      } else {
        showDone(t('action.done', { kind: t(`kind.${action.kind}`) }), inForce ? '' : t('inForceSoon'));
      }
      return refreshPeople(client);
    },
    onError: (error) => {
      if (hasSlug(error, 'precondition-failed'))
        void client.invalidateQueries({ queryKey: ['people', 'one'] });
    },
  });
}
