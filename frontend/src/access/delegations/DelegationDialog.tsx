import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { EffectOnReach } from '../../ui/EffectOnReach';
import { PersonPicker } from '../../ui/PersonPicker';
import { showDone } from '../../ui/toasts';
import { useFocusFault } from '../../ui/useFocusFault';
import { useIdempotencyKey } from '../../ui/useIdempotencyKey';
import { WindowFields } from '../../ui/WindowFields';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import { useFaultWords } from '../useFaultWords';
import { type DelegationDraft, delegationDraftOf, delegationIn } from './delegationDraft';
import { delegate } from './delegations.api';

/** Hands one's reach over while away; HR may do it in the place of somebody else. */
export function DelegationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['access', 'ui']);
  const { can, employeeId, name, title } = useSession();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => delegationDraftOf({ id: employeeId, name, title: title ?? null }));
  const set = (change: Partial<DelegationDraft>) => setDraft((now) => ({ ...now, ...change }));
  const making = useMutation({
    mutationFn: () => {
      const written = delegationIn(draft);
      return delegate(written, keyOf(written));
    },
    onSuccess: () => {
      showDone(t('delegations.made', { name: draft.delegate?.name ?? '' }));
      onClose();
      return refreshAccess(client);
    },
  });
  const errorOf = useFaultWords(making.error);
  useFocusFault(form, making.error);
  const { delegator, delegate: standIn } = draft;
  const { from } = delegationIn(draft);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t('delegations.new')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <Stack gap="sm">
          {can.giveAccess && (
            <PersonPicker
              label={t('delegations.delegator')}
              required
              value={delegator}
              error={errorOf('delegator')}
              onChange={(person) => set({ delegator: person })}
            />
          )}
          <PersonPicker
            label={t('delegations.delegate')}
            description={t('delegations.delegateHint')}
            required
            autoFocus
            value={standIn}
            error={errorOf('delegate')}
            onChange={(person) => set({ delegate: person })}
          />
          <WindowFields from={draft.from} until={draft.until} errorOf={errorOf} onChange={set} />
          <Textarea
            label={t('reason')}
            placeholder={t('delegations.reasonHint')}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={draft.reason}
            error={errorOf('reason')}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
          {can.previewReach && delegator !== null && standIn !== null && (
            <EffectOnReach
              event={{
                delegation: {
                  delegator: delegator.id,
                  delegate: standIn.id,
                  ...(from === undefined ? {} : { from }),
                },
              }}
            />
          )}
          {making.isError && <ChangeProblem error={making.error} />}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={making.isPending}>
              {t('delegations.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
