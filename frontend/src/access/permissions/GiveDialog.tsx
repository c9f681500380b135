import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { EffectOnReach } from '../../ui/EffectOnReach';
import { showDone } from '../../ui/toasts';
import { useFocusFault } from '../../ui/useFocusFault';
import { useIdempotencyKey } from '../../ui/useIdempotencyKey';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import { useFaultWords } from '../useFaultWords';
import { eventIn, newPermission, type PermissionDraft, permissionIn } from './permissionDraft';
import { givePermission } from './permissions.api';
import { SidesFields } from './SidesFields';
import { TermsFields } from './TermsFields';

/** Gives somebody, or a group, a permission; what it does is shown before it is done. */
export function GiveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['access', 'ui']);
  const { can } = useSession();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(newPermission);
  const set = (change: Partial<PermissionDraft>) => setDraft((now) => ({ ...now, ...change }));
  const giving = useMutation({
    mutationFn: () => {
      const written = permissionIn(draft);
      return givePermission(written, keyOf(written));
    },
    onSuccess: () => {
      showDone(t('permissions.given'));
      onClose();
      return refreshAccess(client);
    },
  });
  const errorOf = useFaultWords(giving.error);
  useFocusFault(form, giving.error);
  const event = eventIn(draft);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={<strong>{t('permissions.new')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          giving.mutate();
        }}
      >
        <Stack gap="sm">
          <SidesFields draft={draft} errorOf={errorOf} onChange={set} />
          <TermsFields draft={draft} from={draft.from} errorOf={errorOf} onChange={set} />
          {can.previewReach && event !== null && <EffectOnReach event={event} />}
          {giving.isError && <ChangeProblem error={giving.error} />}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={giving.isPending}>
              {t('permissions.give')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
