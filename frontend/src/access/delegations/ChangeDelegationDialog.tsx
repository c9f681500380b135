import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../http/client';
import type { Delegation } from '../../http/types';
import { endOf, lastDayOf } from '../../ui/days';
import { showDone } from '../../ui/toasts';
import { useFocusFault } from '../../ui/useFocusFault';
import { WindowFields } from '../../ui/WindowFields';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import { useFaultWords } from '../useFaultWords';
import { changeDelegation } from './delegations.api';

interface ChangeDelegationDialogProps {
  present: Tagged<Delegation>;
  onClose: () => void;
}

/** Another end, or another reason; an end that is not touched stays to the second. */
export function ChangeDelegationDialog({ present, onClose }: ChangeDelegationDialogProps) {
  const { t } = useTranslation(['access', 'ui']);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const before = lastDayOf(present.data.until);
  const [until, setUntil] = useState(before);
  const [reason, setReason] = useState(present.data.reason);
  const changing = useMutation({
    mutationFn: () => {
      const written = { reason: reason.trim() };
      if (until === '') return changeDelegation(present, written);
      const end = until === before ? present.data.until : endOf(until);
      return changeDelegation(present, { ...written, until: end });
    },
    onSuccess: () => {
      showDone(t('delegations.changed'));
      onClose();
      return refreshAccess(client);
    },
  });
  const errorOf = useFaultWords(changing.error);
  useFocusFault(form, changing.error);
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t('delegations.change')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate();
        }}
      >
        <Stack gap="sm">
          <WindowFields until={until} errorOf={errorOf} onChange={(change) => setUntil(change.until ?? '')} />
          <Textarea
            label={t('reason')}
            required
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            error={errorOf('reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {changing.isError && <ChangeProblem error={changing.error} />}
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={changing.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
