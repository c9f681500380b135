import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../http/client';
import type { Permission, PermissionRow } from '../../http/types';
import { showDone } from '../../ui/toasts';
import { useFocusFault } from '../../ui/useFocusFault';
import { refreshAccess } from '../access.api';
import { ChangeProblem } from '../ChangeProblem';
import { useFaultWords } from '../useFaultWords';
import { changeIn, type TermsDraft, termsOf } from './permissionDraft';
import { changePermission } from './permissions.api';
import { TermsFields } from './TermsFields';
import { usePartyWords } from './usePartyWords';

interface ChangeDialogProps {
  row: PermissionRow;
  present: Tagged<Permission>;
  onClose: () => void;
}

/** Other terms for a permission; who has it and on whom stays as it was given. */
export function ChangeDialog({ row, present, onClose }: ChangeDialogProps) {
  const { t } = useTranslation(['access', 'ui']);
  const words = usePartyWords();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => termsOf(present.data));
  const set = (change: Partial<TermsDraft>) => setDraft((now) => ({ ...now, ...change }));
  const changing = useMutation({
    mutationFn: () => changePermission(present, changeIn(draft, present.data)),
    onSuccess: () => {
      showDone(t('permissions.changed'));
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
      title={<strong>{t('permissions.change')}</strong>}
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
          <Text fz="sm" c="dimmed">
            {t('permissions.between', { subject: words.name(row.subject), target: words.target(row.target) })}
          </Text>
          <TermsFields draft={draft} errorOf={errorOf} onChange={set} />
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
